"""The closed word classes of English and words that are often mistaken for each other.

Written for Inkhorn. Sets of words as plain strings, so that a line can be read and corrected.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _list(words: str) -> tuple[str, ...]:
    return tuple(words.split())


def _pairs(groups: str) -> tuple[tuple[str, str], ...]:
    """Pairs of endings divided by `|`; `-` stands for no ending."""
    pairs = (group.replace("-", "").split(" ") for group in groups.split(" | "))
    return tuple((first, second) for first, second in pairs)


def _others(groups: str) -> Mapping[str, tuple[str, ...]]:
    """For every word, the words it could be exchanged for. Groups are divided by `|`, `_` stands for a space."""
    found: dict[str, dict[str, None]] = {}
    for group in groups.split("|"):
        words = [word.replace("_", " ") for word in group.split()]
        for word in words:
            found.setdefault(word, {}).update(dict.fromkeys(other for other in words if other != word))
    return MappingProxyType({word: tuple(others) for word, others in found.items()})


def _others_of(rows: str) -> Mapping[str, tuple[str, ...]]:
    """Words by what they are written for: `slip>word,word`; `_` stands for a space."""
    pairs = (row.split(">") for row in rows.split())
    return MappingProxyType({slip: tuple(meant.replace("_", " ").split(",")) for slip, meant in pairs})


ARTICLES: Final = ("a", "an", "the")
POSSESSIVES: Final = _set("my your his her its our their whose")
DETERMINERS: Final = POSSESSIVES | _set(
    "a an the this that these those some any no every each either neither another much many few several both enough"
)
PREPOSITIONS: Final = _list("of in to for on at with from by about into as during through over between after")
RARER_PREPOSITIONS: Final = _set(
    "against among around before behind below beside besides beyond despite down except inside near off onto out "
    "outside per since than throughout toward towards under until up upon via within without"
)
INSERTED_PREPOSITIONS: Final = _list("to of in for on at with from by about as")
ENDING_PREPOSITIONS: Final = _list("in to for on with about")
"""Those a clause can end with."""
SUBJECTS: Final = _set("i you he she it we they there this that who what which everyone everybody someone nobody")
PRONOUNS: Final = SUBJECTS | _set("me him her us them myself yourself himself herself itself ourselves themselves")
BE: Final = _list("am is are was were be been being")
AUXILIARIES: Final = frozenset(BE) | _set(
    "have has had having do does did will would can could may might shall should must ought cannot"
)
CONJUNCTIONS: Final = _set(
    "and but or nor so yet because although though while if when where whereas unless until that"
)
NEGATED: Final = _set(
    "don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't shouldn't hasn't haven't hadn't "
    "mustn't"
)
MODALS: Final = _set(
    "will would can could may might shall should must cannot do does did can't couldn't won't wouldn't shouldn't "
    "mustn't don't doesn't didn't"
)
"""What the plain form of a verb follows."""
ADVERBS_THAT_MOVE: Final = _set(
    "always never often also usually sometimes still just already really only even ever rarely all both each too very "
    "enough not much more most well better now today yet again there here probably maybe almost"
)
QUESTION_WORDS: Final = _set("who whom whose what which when where why how")

DELETABLE: Final = _set(
    "that which it is are was were will would have has had been be do does did so and but very of to also more most "
    "much many some any all there then they he she i we you his her their my our for in on at with from by about as "
    "up out than like just really even too both own such what how when if because not being one ones who always still "
    "already now here enough rather either whole quite only me myself him them us this these that's going get got kind "
    "can may could should must again ever perhaps maybe or nor while since"
)

ALL_PREPOSITIONS: Final = frozenset(PREPOSITIONS) | RARER_PREPOSITIONS
OBJECTS: Final = _set("me him her us them it you")

FUNCTION_WORDS: Final = (
    DETERMINERS
    | PRONOUNS
    | AUXILIARIES
    | CONJUNCTIONS
    | frozenset(PREPOSITIONS)
    | RARER_PREPOSITIONS
    | QUESTION_WORDS
    | _set("not very too so then here now more most less least only just also even other others such same own all")
)


PRONOUN_CHOICES: Final = _others(
    "i me | he him | she her | we us | they them | he she it they | his her its their | him her it them |"
    " who which that | who whom | that what which | myself me i | themselves them | my mine | your yours |"
    " our ours | their theirs | her hers | where which that | this it that | these they | themself themselves |"
    " my our their your | it there | they there | i we | us it | they people | he they | it this | it they | we you |"
    " you your | you they | them it | theirs them | her he | his he | its it | their its"
)

DETERMINER_CHOICES: Final = _others(
    "this these | that those | this that the | these those the | much many | much a_lot_of | many a_lot_of |"
    " few little | few a_few | little a_little | fewer less | some any | every all each | another other |"
    " other others | another others | other the_other | most most_of | several some | both all | a one | the my |"
    " the their | the our | the your | the its | the his | the her | a some | no any | the some | all all_the |"
    " many much | a his | a her | a my | a their"
)

AUXILIARY_CHOICES: Final = _others(
    "is are was were | am is are was were | be been being | is has | are have | has have had | was had | were had |"
    " do does did | do make | do are | does is | did was | will would | can could | may might | shall should |"
    " will can | would will could | must should | have be | be is are | been being | will is |"
    " doesn't don't didn't | isn't aren't wasn't weren't | hasn't haven't hadn't | won't wouldn't | can't couldn't |"
    " isn't doesn't | aren't don't | can_not cannot | has is | had have has"
)

CONFUSED: Final = _others(
    "their there they're | its it's | your you're | whose who's | then than | to too | to two | affect effect |"
    " lose loose | quite quiet quit | weather whether | where were we're wear | hear here | know now no |"
    " thought though through tough | accept except | advice advise | practice practise | believe belief |"
    " live life leave | lives lifes | breath breathe | choose chose | passed past | peace piece | plain plane |"
    " principal principle | right write | sea see | sight site | steal steel | threw through | wait weight |"
    " weak week | which witch | who's whose | of off | of have | for four | by buy bye | dessert desert |"
    " complement compliment | stationary stationery | loss lost | lead led | form from | were where | an and |"
    " as like | as has | so such | very so | such such_a | too very | too so | also too | also as_well |"
    " other another | person people | peoples people | everyone every_one | everyday every_day | maybe may_be |"
    " sometime sometimes | some_times sometimes | anyone any_one | already all_ready | altogether all_together |"
    " into in_to | beside besides | between among | economic economical | historic historical | good well |"
    " bad badly | hard hardly | late lately | near nearly | high highly | most almost | mostly most |"
    " almost most_of | say tell speak talk | says tells | said told | saying telling | make do | makes does |"
    " made did | making doing | learn teach | learned taught | bring take | borrow lend | rise raise | lie lay |"
    " look see watch | listen hear | travel trip | travels trips | job work | jobs works | fun funny |"
    " interested interesting | bored boring | excited exciting | tired tiring | confused confusing |"
    " surprised surprising | because because_of | despite although | during while for | since for | until by |"
    " ago before | if whether | but and | or and | nor or | so because | than that | that then | when if |"
    " while when | alone lonely | sensible sensitive | win earn gain | house home | lack luck | price prize |"
    " costume custom | cloth clothes | clothe clothes | safe save | prove proof | lose miss | think thing |"
    " thinks things | thank think | then them | the they | the then | his is | is it | it is | on one | in on |"
    " an in | of or | how who | want won't | became become | comes come | send sent | spend spent | build built |"
    " fell feel felt | fill feel | full fully | man men | woman women | this these | of from | many very |"
    " much very | very much | last latest | actual current | actually currently | eventually finally |"
    " nowadays today | less fewer | amount number | lots lot | kind kinds | hole whole | allowed aloud |"
    " brake break | cell sell | coarse course | dairy diary | fair fare | knew new | meat meet | role roll |"
    " sole soul | son sun | tail tale | wander wonder | wood would | scene seen | bare bear | our are | your are |"
    " experience experiment | experiences experience | cause because | chance change | changes chances |"
    " expect except | exited excited | extend extent | quiet quite | tree three | though thought | waist waste |"
    " worse worst | worth worthy | true truth | dead death died | different difference | health healthy |"
    " once one | any many | board broad | our or | alone along | why what | mean means | these there | else also |"
    " big large great good | little small | see know | get have take | get become | take have make | got had |"
    " give bring | find found | cause reason | thing point | other different | various different | very quite |"
    " beautiful nice | still yet | however but | also too | besides moreover | begin start | buy bought |"
    " reach achieve get | do take | did took made | doing taking making | meet know | used use | us use |"
    " important importance | success succeed successful | economy economic | efficient effective | cannot can_not"
)

TASTES: Final = _others(
    "big large great | little small | thing point | beautiful nice | still yet | however but | also too as_well |"
    " besides moreover | begin start | reach achieve get | other different | various different | see know | meet know |"
    " get become | house home | cause reason | very quite | must should | may might | shall should | like as"
)
"""Words among those to be exchanged that differ in shade rather than in grammar."""

FAMILY_SUFFIXES: Final = _pairs(
    "- ly | y ily | le ly | ic ically | ent ence | ant ance | - ful | e ful | - less | - ous | y ious | e able |"
    " - able | - al | e al | ic ical | e ion | - ion | e ation | - ation | y ication | - ment | - er | e er |"
    " - ity | e ity | - ness | y iness | - y | e y | - ive | e ive | - ist | - ism | ate acy | ive ively | th the |"
    " f ve | ce se | al ally | nce nt | ed ing | ure ural | er or | - en | - ing | ise isation | - ship | e ety |"
    " ate ative | ate ation | ing ment | ible or | ied y | - age | - an | a an | - ward | - wise | ization ize | e al |"
    " ist ism | ist y | y ist | e ist | ous - | ent ently | ant antly | - ally | ible ibly | able ably | ability able |"
    " ibility ible | ing ingly | - hood | er - | - dom | ies y | ed - | uction uce | iption ibe | ssion t | ssion d |"
    " sion d | sion de | sis tic | sm stic | ion ional | ion ive | ive ion | tic t | - ern | - ish | ess - | ing ance"
)
"""Endings that turn a word into another of its family, in either direction; "" is none."""

COMMON_SLIPS: Final = _others_of(
    "shud>should wud>would cud>could coz>because cuz>because cos>because becuz>because u>you ur>your,you're r>are "
    "thru>through tho>though plz>please ppl>people brang>brought brung>brought teached>taught childrens>children "
    "mens>men womens>women peoples>people informations>information advices>advice furnitures>furniture b>be y>why,by "
    "donot>do_not donnot>do_not didnot>did_not doesnot>does_not isnot>is_not havenot>have_not cannot>can_not "
    "nowdays>nowadays nowaday>nowadays thats>that's theres>there's wat>what wen>when dat>that da>the dis>this "
    "gonna>going_to wanna>want_to gotta>have_to kinda>kind_of lemme>let_me dunno>don't_know becoz>because "
    "thier>their teh>the alot>a_lot aswell>as_well eachother>each_other infact>in_fact incase>in_case "
    "everytime>every_time atleast>at_least abit>a_bit ofcourse>of_course themself>themselves theirself>themselves "
    "theirselves>themselves hisself>himself ourself>ourselves definatly>definitely "
    "definately>definitely esp>especially thx>thanks bc>because w>with "
    "oftentimes>often allday>all_day irregardless>regardless"
)
"""What is written for other words too seldom alike for the weights of slips."""

TORN: Final = {
    ("i", "m"): "I'm",
    ("i", "ve"): "I've",
    ("i", "ll"): "I'll",
    ("i", "d"): "I'd",
    ("it", "s"): "it's",
    ("that", "s"): "that's",
    ("he", "s"): "he's",
    ("she", "s"): "she's",
    ("don", "t"): "don't",
    ("doesn", "t"): "doesn't",
    ("didn", "t"): "didn't",
    ("isn", "t"): "isn't",
    ("can", "t"): "can't",
    ("won", "t"): "won't",
    ("you", "re"): "you're",
    ("we", "re"): "we're",
    ("they", "re"): "they're",
    ("gon", "na"): "going to",
    ("an", "other"): "another",
    ("a", "lot"): "a lot of",
    ("no", "body"): "nobody",
    ("now", "days"): "nowadays",
    ("some", "body"): "somebody",
    ("every", "body"): "everybody",
    ("their", "selves"): "themselves",
    ("them", "selves"): "themselves",
    ("our", "selves"): "ourselves",
    ("my", "self"): "myself",
}
"""Two words that should be one, or another."""

ACRONYMS: Final = _set("usa tv dvd cd pc uk eu un gps sms atm diy faq pdf usb dna hiv suv nba nasa bbc cnn")
"""Always in capitals."""

CAPITALISED: Final = _set(
    "monday tuesday wednesday thursday friday saturday sunday january february april june july august september "
    "october november december english french german spanish italian portuguese chinese japanese korean russian arabic "
    "polish turkish dutch greek swedish danish norwegian finnish american british canadian australian indian mexican "
    "european african asian christmas easter halloween england france germany spain italy portugal china japan korea "
    "russia poland turkey greece sweden denmark norway finland america canada australia india mexico brazil europe "
    "africa asia london paris madrid rome berlin moscow tokyo beijing internet christian muslim jewish buddhist "
    "facebook google youtube instagram twitter iphone mr mrs ms dr"
) - _set("turkey polish china internet iphone")
"""Words always written with a capital; those that are common words too are left out."""

HYPHEN_HEADS: Final = _set(
    "well self part full long short high low old ex non co pre post anti semi multi mid single double one two three "
    "four five six seven eight nine ten half hard open real first second good year day world"
)
"""Words that often begin a compound with a hyphen."""

APOSTROPHES: Final = {
    word.replace("'", ""): word
    for word in _list(
        "don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't shouldn't hasn't haven't "
        "hadn't i'm i've you're you've they're they've we've he's she's that's there's what's let's who's i'd "
        "you'd you'll they'll mustn't o'clock"
    )
}
"""Contractions by what they look like without the apostrophe."""

NEVER_OFFERED: Final = _set(
    "rape raped rapes raper wank wanks fart farts shit shits fuck fucks fucked cunt cunts cock cocks dick dicks slut "
    "sluts whore whores tit tits piss pissed bitch bitches turd coon fag fags spic dyke twat porn anal"
)
"""Coarse words in the frequency list; a suggestion may be wrong, but it must not insult."""

AN_BEFORE_CONSONANT: Final = ("hour", "honest", "honour", "honor", "heir")
A_BEFORE_VOWEL: Final = ("uni", "use", "usu", "eu", "one", "once", "ubiq", "utens", "util", "ufo", "uk", "url")
NOT_UNI: Final = ("unin", "unim", "unid", "unil")
"""Words beginning so are “un-” words with a vowel sound: uninteresting, unimportant."""


def article_before(word: str) -> str:
    """“a” or “an”, by the sound `word` begins with as far as spelling tells."""
    low = word.lower()
    if low.startswith(AN_BEFORE_CONSONANT):
        return "an"
    if low.startswith(A_BEFORE_VOWEL) and not low.startswith(NOT_UNI):
        return "a"
    return "an" if low[:1] in ("a", "e", "i", "o", "u") else "a"


def like(model: str, word: str) -> str:
    """`word` with the capitals of `model`: all, the first, or its own."""
    if model.isupper() and len(model) > 1:
        return word.upper()
    return word[:1].upper() + word[1:] if model[:1].isupper() else word
