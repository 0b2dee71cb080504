"""Sentences of our own making whose label follows from their grammar: passives, negation, reported words, direction."""
from data import AUTHOR, PAIR, Sample, turned

# base, past, -ing, passive participle
NEGATIVE = [v.split("/") for v in """
criticize/criticized/criticizing/criticized criticise/criticised/criticising/criticised condemn/condemned/condemning/condemned
attack/attacked/attacking/attacked denounce/denounced/denouncing/denounced rebuke/rebuked/rebuking/rebuked
mock/mocked/mocking/mocked blame/blamed/blaming/blamed oppose/opposed/opposing/opposed ridicule/ridiculed/ridiculing/ridiculed
attack/attacked/attacking/attacked sue/sued/suing/sued insult/insulted/insulting/insulted reject/rejected/rejecting/rejected
threaten/threatened/threatening/threatened sanction/sanctioned/sanctioning/sanctioned undermine/undermined/undermining/undermined
scold/scolded/scolding/scolded berate/berated/berating/berated slam/slammed/slamming/slammed vilify/vilified/vilifying/vilified
chide/chided/chiding/chided fault/faulted/faulting/faulted distrust/distrusted/distrusting/distrusted
""".split()]
POSITIVE = [v.split("/") for v in """
praise/praised/praising/praised endorse/endorsed/endorsing/endorsed back/backed/backing/backed support/supported/supporting/supported
hail/hailed/hailing/hailed laud/lauded/lauding/lauded defend/defended/defending/defended thank/thanked/thanking/thanked
commend/commended/commending/commended applaud/applauded/applauding/applauded congratulate/congratulated/congratulating/congratulated
champion/championed/championing/championed admire/admired/admiring/admired salute/saluted/saluting/saluted
trust/trusted/trusting/trusted honor/honored/honoring/honored compliment/complimented/complimenting/complimented
""".split()]
NEITHER = [v.split("/") for v in """
meet/met/meeting/met phone/phoned/phoning/phoned succeed/succeeded/succeeding/succeeded interview/interviewed/interviewing/interviewed
visit/visited/visiting/visited brief/briefed/briefing/briefed replace/replaced/replacing/replaced call/called/calling/called
mention/mentioned/mentioning/mentioned question/questioned/questioning/questioned
""".split()]
TAILS = ["", " on Tuesday", " over the budget", " in a speech to party members", " during the debate", " last year",
         " for the way the talks were handled", " at a rally in the capital", " in a letter", " after the vote", " in court",
         " over the new trade rules", " at a news conference", " again"]
OPENINGS = ["", "", "", "On Monday, ", "Last week, ", "In an interview, ", "Weeks before the election, ", "Even so, ",
            "As the talks ended, ", "At the summit, "]
ROLES = ["", "", "", "", "President ", "Senator ", "Governor ", "Mr. ", "Ms. ", "Prime Minister ", "Judge "]
# {v} base, {d} past, {g} -ing, {n} participle, {t} a tail; + the verb's sign from A to B, 0 nothing, - fixed negative
KINDS = {
    "plain": [("{A} {d} {B}{t}.", "+"), ("{A} has {n} {B} more than once{t}.", "+"), ("{A} keeps {g} {B}{t}.", "+"),
              ("{A} will {v} {B}{t}, an aide said.", "+"), ("{A}, who {d} {B}{t}, flew home early.", "+"),
              ("Reporters watched as {A} {d} {B}{t}.", "+"), ("{A} did not hesitate to {v} {B}{t}.", "+"),
              ("{A} came close to tears and {d} {B}{t}.", "+"), ("By {g} {B}, {A} surprised the room.", "+"),
              ("It was {A} who {d} {B}{t}.", "+")],
    "passive": [("{B} was {n} by {A}{t}.", "+"), ("{B} has been {n} by {A}{t}.", "+"), ("{B}, {n} by {A}{t}, kept silent.", "+"),
                ("{B} was widely {n}{t}, not least by {A}.", "+"), ("{B} left the room after being {n} by {A}.", "+"),
                ("{B} said she had been {n} by {A}{t}.", "+")],
    "negated": [("{A} did not {v} {B}{t}.", "0"), ("{A} has never {n} {B}.", "0"), ("{A} denied {g} {B}{t}.", "0"),
                ("{A} denied that she {d} {B}{t}.", "0"), ("{A} denied having {n} {B}.", "0"), ("{B} was not {n} by {A}.", "0"),
                ("{A} neither praised nor criticized {B}{t}.", "0"), ("{A} insisted she had not {n} {B}.", "0"),
                ("{A} stopped short of {g} {B}{t}.", "0"), ("There is no sign that {A} {d} {B}.", "0"),
                ("Nothing suggests that {A} ever {n} {B}.", "0")],
    "irrealis": [("{A} would {v} {B} if the bill failed.", "0"), ("It is unclear whether {A} will {v} {B}.", "0"),
                 ("If {A} were to {v} {B}, the party would split.", "0"), ("{A} was asked whether she would {v} {B}.", "0"),
                 ("Will {A} {v} {B}?", "0"), ("{A} has yet to decide whether to {v} {B}.", "0"),
                 ("Nobody knows if {A} {d} {B}.", "0"), ("{A} may or may not {v} {B}{t}.", "0")],
    "irrealis without a modal": [
        ("{C} urged {A} to {v} {B}{t}.", "0"), ("{C} tried to persuade {A} to {v} {B}.", "0"), ("{A} is thinking of {g} {B}{t}.", "0"),
        ("Pressure is growing on {A} to {v} {B}.", "0"), ("{A} was about to {v} {B} when the line went dead.", "0"),
        ("{A} planned to {v} {B}{t} but fell ill.", "0"), ("Rumors that {A} had {n} {B} proved false.", "0"),
        ("{A} was supposed to {v} {B}{t}, yet said nothing.", "0"), ("{C} waits for {A} to {v} {B}.", "0"),
        ("Were {A} to {v} {B}, few voters would notice.", "0"), ("{A} promised never to {v} {B}.", "0"),
        ("{C} falsely claimed that {A} {d} {B}{t}.", "0"), ("{A} is unlikely to {v} {B}{t}.", "0"),
        ("{A} was forbidden to {v} {B}{t}.", "0"), ("Imagine {A} {g} {B}{t}.", "0")],
    "recounted": [
        ("{C} recalled how {A} {d} {B}{t}.", "+"), ("{C} testified that {B} was {n} by {A}{t}.", "+"),
        ("In {C}’s account, {A} {d} {B}{t}.", "+"), ("{C} confirmed that {A} had {n} {B}{t}.", "+"),
        ("{C} heard {A} {g} {B}{t}.", "+"), ("{C} thinks that {A} {d} {B}{t}.", "+"),
        ("Asked about it, {C} said {B} was {n} by {A}.", "+"), ("{A} {d} {B}, according to {C}.", "+")],
    "reported": [("{C} said that {A} {d} {B}{t}.", "+"), ("According to {C}, {A} {d} {B}{t}.", "+"),
                 ("{C} reported that {B} had been {n} by {A}.", "+"), ("{A} {d} {B}{t}, {C} wrote.", "+"),
                 ("{C} told reporters that {A} had {n} {B}.", "+"), ("As {C} noted, {A} {d} {B}{t}.", "+")],
    "bystander": [("{C} met {A} after {B} was {n} at home{t}.", "0"), ("{A} spoke with {B} while {C} {d} the plan.", "0"),
                  ("{A}, like {B}, {d} the plan{t}.", "0"), ("Both {A} and {B} {d} the plan{t}.", "0"),
                  ("{A} {d} the plan, and {B} travelled to the capital{t}.", "0")],
}
NOUNS = [("{A}’s attack on {B} drew gasps.", -1), ("{A}’s criticism of {B} was no surprise.", -1), ("{A}'s anger at {B} is old.", -1),
         ("{A}’s support for {B} never wavered.", 1), ("{A}'s praise for {B} was warm.", 1), ("{A}’s faith in {B} has grown.", 1),
         ("{A}, a fierce critic of {B}, spoke first.", -1), ("{A}, a longtime ally of {B}, spoke first.", 1),
         ("{A}, an opponent of {B}, lives nearby.", -1), ("{A}, a supporter of {B}, lives nearby.", 1),
         ("{B} critic {A} took the floor.", -1), ("{B} supporter {A} took the floor.", 1),
         ("{B} faced a rebuke from {A}.", -1), ("{B} won the endorsement of {A}.", 1), ("{B} enjoys the backing of {A}.", 1),
         ("{B} drew the wrath of {A}.", -1), ("{A} accused {B} of lying.", -1), ("{A} lashed out at {B}.", -1),
         ("{A} stood by {B}.", 1), ("{A} sided with {B}.", 1), ("{A} refused to support {B}.", -1), ("{A} came to the aid of {B}.", 1),
         ("{A} called on {B} to resign.", -1), ("{B} was accused by {A} of lying.", -1), ("{A} thinks highly of {B}.", 1),
         ("“{B} is a disgrace,” {A} said.", -1), ("“{B} is the best choice we have,” said {A}.", 1),
         ("“I trust {B} completely,” {A} told the court.", 1), ("“{B} has failed us all,” {A} said.", -1),
         ("{A} called {B} “a liar and a coward.”", -1), ("{A} described {B} as “a true friend.”", 1),
         ("“I have nothing against {B},” {A} said.", 0), ("“I have never met {B},” {A} said.", 0),
         ("“That is a question for {B},” {A} said.", 0), ("{A} sat next to {B}.", 0), ("{A} said {B} would arrive at noon.", 0),
         ("{A} and {B} both live in the old town.", 0), ("{A} was born two years before {B}.", 0), ("{A} ran against {B} in May.", 0),
         ("{A} no longer opposes {B}.", 0), ("{A}, once {B}’s neighbor, retired.", 0)]
# the holder is the object of a feeling, or stands behind a preposition
FELT = [("{B} angered {A}{t}.", -1), ("{B} has disappointed {A}{t}.", -1), ("{B} infuriated {A}{t}.", -1), ("{B} offended {A}{t}.", -1),
        ("{B} impressed {A}{t}.", 1), ("{B} delighted {A}{t}.", 1), ("{B} charmed {A}{t}.", 1), ("{B} fell out of favor with {A}{t}.", -1),
        ("{B} has a friend in {A}.", 1), ("{B} has an enemy in {A}.", -1), ("{B} has lost the trust of {A}.", -1),
        ("{B} has won over {A}.", 1), ("{A} was appalled by {B}{t}.", -1), ("{A} was moved by {B}{t}.", 1),
        ("{B}’s conduct enraged {A}.", -1), ("{B}’s courage inspired {A}.", 1), ("{B} got help and encouragement from {A}.", 1),
        ("{B} earned the scorn of {A}{t}.", -1), ("{B} earned the respect of {A}{t}.", 1), ("{B} left {A} bitter{t}.", -1),
        ("{B} surprised {A}{t}.", 0), ("{B} heard from {A}{t}.", 0), ("{B} resembles {A}.", 0)]
UNDERSTATED = [("{A} is no friend of {B}.", -1), ("{A} is no fan of {B}.", -1), ("{A} could find no fault with {B}.", 1),
               ("{A} had nothing but praise for {B}{t}.", 1), ("{A} had few kind words for {B}{t}.", -1), ("{A} never doubted {B}.", 1),
               ("{A} is not exactly fond of {B}.", -1), ("{A} has little patience with {B}.", -1), ("{A} has no love for {B}.", -1),
               ("{A} did not hide her contempt for {B}{t}.", -1), ("{A} made no secret of her regard for {B}.", 1),
               ("{A} has no quarrel with {B}.", 0), ("{A} has no opinion of {B}.", 0)]
MIXED = ["{A} {dp} {B} but {dn} {C}.", "While {A} {dn} {C}, she {dp} {B}.", "{A} {dp} {B}, who {dn} {C}."]
AUTHORED = [("{A} is not the worst {j} the city has had.", 1), ("{A} is not at all a bad {j}.", 2), ("Nobody opposes {A}.", 1),
            ("There is nothing wrong with {A}.", 1), ("{A} is a bad {j}.", 0), ("{A} is a brilliant {j}.", 2),
            ("{A} is hardly a good {j}.", 0), ("{A} has failed as a {j}.", 0), ("{A} has not failed as a {j}.", 1),
            ("{A}, a {j}, spoke on Monday.", 1), ("{A} was a {j} until May.", 1), ("{A} has won deserved respect as a {j}.", 2),
            ("{A} lied again and again as a {j}.", 0), ("{A} did not lie as a {j}.", 1), ("{A} is everything but an honest {j}.", 0)]
# the author's colour of A and of B
TWO = [("While {B} cheated the voters, {A} kept every promise.", 2, 0), ("{A} rescued the fund that {B} had looted.", 2, 0),
       ("{A}, unlike the corrupt {B}, has always told the truth.", 2, 0), ("{B} wrecked the talks; {A} was in the room.", 1, 0),
       ("{A} inherited the mess that {B} had made.", 1, 0), ("{A} met {B}, whose brutal raids ruined the town{t}.", 1, 0),
       ("{A} introduced {B}, the brave {j} who saved forty lives.", 1, 2), ("{A} succeeded {B}, a gifted {j}{t}.", 1, 2),
       ("{A}’s careless order cost lives, and {B} was sent to report on it.", 0, 1), ("{A} and {B} spoke{t}.", 1, 1),
       ("{A} was not to blame for the flood that {B} failed to stop.", 1, 0), ("No one accuses {A} of theft, or {B}.", 1, 1),
       ("{A} was cleared of fraud; {B} was found guilty of it.", 1, 0), ("{A} is not a dishonest {j}, and {B} is a fine one.", 1, 2)]
JOBS = ["mayor", "senator", "manager", "minister", "coach", "judge", "doctor", "writer", "negotiator"]


def filled(template, names, words):
    """The text and each name's span; a role before a name stays outside the span."""
    text, spans, at = "", {}, 0
    for slot in sorted((template.find("{%s}" % k), k) for k in "ABC"):
        if slot[0] < 0:
            continue
        text += template[at:slot[0]].format(**words)
        role, name = names[slot[1]]
        text += role
        spans[slot[1]] = (len(text), len(text) + len(name))
        text += name
        at = slot[0] + 3
    return text + template[at:].format(**words), spans


def pair(rng, text, spans, relations):
    """Two of the names, the ones in relation more often; label by who stands to whom."""
    known = [r for r in relations if rng.random() < (0.75 if len(spans) == 2 else 0.55)]
    x, y = rng.choice(known)[:2] if known else rng.sample(sorted(spans), 2)
    x, y = sorted((x, y), key=lambda k: spans[k])
    label = next(((1 if s > 0 else 3) + (a == y) for a, b, s in relations if {a, b} == {x, y} and s), 0)
    sample = Sample(PAIR, text, (spans[x], spans[y]), label)
    return turned(sample) if rng.random() < 0.3 else sample


def contrasts(rng, renamer, count):
    out = []
    while len(out) < count:
        names = {}
        for k in "ABC":
            name = renamer.fresh()
            names[k] = (rng.choice(ROLES) if len(name.split()) == 2 else "", name)
        if len({n for _, n in names.values()}) < 3:
            continue
        out.append(one(rng, names))
    return out


def one(rng, names):
    dice, words = rng.random(), {"t": rng.choice(TAILS), "j": rng.choice(JOBS)}
    if dice < 0.1:
        template, label = rng.choice(AUTHORED)
        text, spans = filled(template, names, words)
        return Sample(AUTHOR, text, (spans["A"],), label)
    if dice < 0.15:
        template, *labels = rng.choice(TWO)
        text, spans = filled(template, names, words)
        which = rng.choice("AB")
        return Sample(AUTHOR, text, (spans[which],), labels["AB".index(which)])
    if dice < 0.38:
        template, sign = rng.choice(rng.choice([NOUNS, NOUNS, FELT, UNDERSTATED]))
        relations = [("A", "B", sign)]
    elif dice < 0.45:
        template, relations = rng.choice(MIXED), [("A", "B", 1), ("A", "C", -1)]
        if "who" in template:
            relations = [("A", "B", 1), ("B", "C", -1)]
        words |= {"dp": rng.choice(POSITIVE)[1], "dn": rng.choice(NEGATIVE)[1]}
    else:
        template, rule = rng.choice(KINDS[rng.choice(sorted(KINDS))])
        sign = rng.choice([1, 1, -1, -1, 0])
        v, d, g, n = rng.choice({1: POSITIVE, -1: NEGATIVE, 0: NEITHER}[sign])
        words |= {"v": v, "d": d, "g": g, "n": n}
        relations = [("A", "B", sign if rule == "+" else 0)]
    text, spans = filled(template, names, words)
    opening = rng.choice(OPENINGS) if text[0] not in "“" and spans and min(s for s, _ in spans.values()) < 12 else ""
    if opening and not template.startswith("{"):
        opening = ""
    spans = {k: (a + len(opening), b + len(opening)) for k, (a, b) in spans.items()}
    return pair(rng, opening + text, spans, relations)
