"""Members of the US Congress with their Wikidata ids, from the CC0 file of unitedstates/congress-legislators.

python3 make_legislators.py legislators-current.yaml > legislators.tsv
"""

import sys

import yaml

print("# name\taliases\twikidata\tgender. From github.com/unitedstates/congress-legislators (CC0).")
for person in yaml.load(open(sys.argv[1]), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    name = person["name"]
    first = name.get("nickname") or name["first"]
    best = name.get("official_full") or f"{name['first']} {name['last']}"
    short = {f"{first} {name['last']}", f"{name['first']} {name['last']}"} - {best}
    if person["id"].get("wikidata"):
        print(best, "|".join(sorted(short)), person["id"]["wikidata"], person["bio"]["gender"].lower(), sep="\t")
