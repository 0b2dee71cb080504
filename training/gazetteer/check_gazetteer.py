"""Holds the hand-made tables against sources that are not ours, and prints where they differ.

npm pack @rapideditor/country-coder   # ISC: countries and territories with ISO codes and Wikidata ids
npm pack name-suggestion-index        # BSD-3; labels and descriptions in it are Wikidata's, CC0
npm pack cldr-localenames-full        # Unicode licence: names of countries
python3 check_gazetteer.py borders.json wikidata.json nsi.json territories.json FOLDER

Nothing of these files is copied into the tables but ids and codes, which are facts. A difference is
looked at by a person: labels change, and a company has several items.
"""

import json
import pathlib
import re
import sys

# Where a source means something else than we do, on purpose: the state within the kingdom; the whole
# of three islands under one code; the inner city.
ON_PURPOSE = {"DK", "NL"}


def rows(file):
    return [line.rstrip("\n").split("\t") for line in open(file) if not line.startswith("#")]


def plain(name):
    return re.sub(r"[^\w]", "", name.replace("’", "'").lower().replace("the ", "").replace("united states ", "us"))


def main(borders_file, wikidata_file, nsi_file, territories_file, folder):
    folder = pathlib.Path(folder)
    borders = [f["properties"] for f in json.load(open(borders_file))["features"]]
    by_code = {p["iso1A2"]: p for p in borders if "iso1A2" in p}
    by_name = {p["nameEn"]: p["wikidata"] for p in borders if "iso1A2" not in p}
    cldr = json.load(open(territories_file))["main"]["en"]["localeDisplayNames"]["territories"]
    wikidata = json.load(open(wikidata_file))["wikidata"]
    flags = {}
    for item in json.load(open(nsi_file))["nsi"]["flags/man_made/flagpole"]["items"]:
        code = re.match(r"([A-Z]{2}-[A-Z0-9]{1,3}) - ", item["displayName"])
        if code:
            flags.setdefault(code[1], set()).add(item["tags"].get("subject:wikidata"))

    for row in rows(folder / "countries.tsv"):
        code, name, aliases, id = row[0], row[1], row[2].split("|"), row[6]
        if by_code[code]["wikidata"] != id and code not in ON_PURPOSE:
            print("country", code, name, id, "country-coder has", by_code[code]["wikidata"])
        known = {plain(n).replace("saint", "st") for n in [name, *aliases]}
        if plain(cldr[code]).replace("saint", "st") not in known:
            print("country", code, name, "CLDR calls it", cldr[code])
    for row in rows(folder / "places.tsv"):
        if row[3] in flags and row[4] not in flags[row[3]]:
            print("place", row, "name-suggestion-index has", flags[row[3]])
        if row[0] in by_name and row[4] and by_name[row[0]] != row[4]:
            print("place", row, "country-coder has", by_name[row[0]])
    seen = confirmed = 0
    for file, name, id in [("places", 0, 4), ("cities", 0, 4), ("organisations", 0, 3), ("parties", 0, 3), ("companies", 0, 3), ("people", 0, 2)]:
        for row in rows(folder / f"{file}.tsv"):
            if not row[id]:
                continue
            seen += 1
            item = wikidata.get(row[id])
            if item:
                label = plain(item.get("label", ""))
                if label in {plain(n) for n in [row[name], *row[1].split("|")]}:
                    confirmed += 1
                else:
                    print(file, row[name], row[id], "is labelled", item.get("label"), "–", item.get("description"))
    print(confirmed, "of", seen, "ids of places, organisations and people confirmed by label", file=sys.stderr)


main(*sys.argv[1:])
