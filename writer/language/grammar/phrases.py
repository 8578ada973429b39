"""Candidates for wordings of two or three words that learners often mix up: “depend of”, “in the other hand”.

Written for Inkhorn. Divided by `|`, each wrong and right by `>`, further right ones by `/`; `<>` both ways, `~` both
ways too, where either is right and one may only read better.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from writer.language.grammar.building import TASTE, rewriting
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.tokens import Sentence

_LONGEST: Final = 4

_WORDINGS: Final = """
a lot<>a lot of | lot of<>a lot of | lots of<>a lot of | most of the<>most | most<>most of |
the most of>most of / most | some of<>some | all of>all | as well<>as well as | such a<>so a / such |
such as<>like | so that<>so | in order to~to | in order for>in order to | because of<>because |
due to~because of | due the>due to the | thanks of>thanks to | according with>according to |
accordingly to>according to | depend of>depend on | depends of>depends on | depending of>depending on |
depending to>depending on | consist in<>consist of | consists in<>consists of | despite of>despite / in spite of |
in spite>in spite of | instead to>instead of | instead>instead of | even<>even if / even though |
even if<>even though | other hand>the other hand | in the other hand>on the other hand |
in other hand>on the other hand | on other hand>on the other hand | by the other hand>on the other hand |
in one hand>on one hand / on the one hand | in one side>on one side / on the one hand |
in the one hand>on the one hand | from my point of view<>in my point of view | in my point of>from my point of |
in nowadays>nowadays | at nowadays>nowadays | in these days<>these days | in this days>these days |
the last years>recent years / the last few years | last years>recent years / in recent years |
in last>in the last / last | at the moment<>in the moment | in that moment>at that moment |
in this moment>at this moment | at the beginning<>in the beginning | at begin>at the beginning / in the beginning |
at first~first / firstly | in first>first / firstly | first of all~firstly | at last~finally / lastly |
at the end<>in the end | in the end~finally | in the weekend>at the weekend / on the weekend |
at night<>in the night | in the night>at night | in internet>on the internet | in the internet>on the internet |
in tv>on tv | in television>on television | in the television>on television | in the phone>on the phone |
in the picture<>on the picture | by car<>with car / in car | with car>by car | with the car>by car |
by foot>on foot | by my own>on my own | by their own>on their own | in my opinion<>on my opinion |
on my opinion>in my opinion | to my opinion>in my opinion | for example~for instance / such as |
as example>for example / as an example | for examples>for example | the each other>each other |
each others>each other | each other<>one another | an other>another / the other | other people<>others |
others people>other people | another people>other people | another peoples>other people |
another thing>other things | one of>one of the | one of the<>one of | every people>every person / all people |
everyday<>every day | every body>everybody | any body>anybody | the both>both | both of>both | more better>better |
more easier>easier | more easy>easier | more happy>happier | more cheap>cheaper | more fast>faster |
more big>bigger | more bad>worse | most big>biggest | most easy>easiest | most best>best | more and more>more |
very much~a lot / much | too much<>too many / so much | too many<>so many | so much<>so many / very much |
so many<>so much | how to<>how | what is<>which is | like this<>such as this | like that~so |
make a party>have a party / throw a party | do a party>have a party | make party>have a party |
make sport>do sport / play sports | practice sport>do sport / play sports | make sports>do sports / play sports |
make homework>do homework | make a photo>take a photo | make photos>take photos | make pictures>take pictures |
do a photo>take a photo | do a mistake>make a mistake | do mistakes>make mistakes | do mistake>make a mistake |
do a decision>make a decision | take a decision>make a decision | take decisions>make decisions |
take decision>make a decision | do an effort>make an effort | do efforts>make an effort |
make a research>do research | do a research>do research | make research>do research | make a course>take a course |
do a choice>make a choice | do a question>ask a question | make a question>ask a question |
make questions>ask questions | do friends>make friends | make exercise>do exercise / exercise |
do a travel>take a trip / travel | make a travel>take a trip / go on a trip | do shopping<>go shopping |
make shopping>go shopping | have fun>have fun | has fun>has fun | do fun>have fun | make fun>have fun |
have a good time<>have good time | spend time<>spent time | pass time<>spend time | pass the time<>spend time |
give an exam>take an exam | make an exam>take an exam | do an exam>take an exam | say me>tell me | said me>told me |
says me>tells me | say him>tell him | said him>told him | say us>tell us | said us>told us | say them>tell them |
said them>told them | tell to>tell / say to | told to>told / said to | explain me>explain to me |
explain us>explain to us | explain you>explain to you | suggest me>suggest to me / suggest | ask to>ask |
asked to<>asked | answer to>answer | discuss about>discuss | discussed about>discussed |
discussing about>discussing | enter to>enter | enter in>enter | enter into<>enter | entered to>entered |
contact with<>contact | marry with>marry | married with>married to / married | listen music>listen to music |
listening music>listening to music | listen the>listen to the | arrive to>arrive at / arrive in |
arrived to>arrived at / arrived in | arrive at<>arrive in | arrived at<>arrived in | go to home>go home |
went to home>went home | come to home>come home | came to home>came home | back to home>back home |
go to shopping>go shopping | go to there>go there | go for shopping>go shopping | good in>good at | bad in>bad at |
interested on>interested in | interested for>interested in | interested to>interested in |
interesting in>interested in | interest on>interest in | different than>different from |
different of>different from | different with>different from | similar as>similar to | similar with>similar to |
similar than>similar to | same like>same as | same than>same as | same with>same as | afraid from>afraid of |
afraid about>afraid of | responsible of>responsible for | responsible to<>responsible for | famous of>famous for |
famous by>famous for | full with>full of | proud for>proud of | worried for>worried about | worry for>worry about |
angry on>angry with / angry at | care of<>care about | care for<>care about | care about<>take care of |
think to<>think about / think of | think about<>think of | dream to<>dream of | look forward>look forward to |
looking forward>looking forward to | look for<>look after | look at<>look for | wait for<>wait |
wait the>wait for the | wait you>wait for you | search for<>search | search of<>search for |
search about>search for | learn about<>learn | know about<>know | know how<>know how to | speak about<>talk about |
speak in english>speak english | talk about<>talk | pay for<>pay | ask for<>ask | ask about<>ask for |
need of<>need | need for<>need of | reason of>reason for / reason why | reasons of>reasons for |
reason why~reason that | solution of>solution to | solution for<>solution to | cause of<>cause |
advantage to<>advantage of | increase of<>increase in | increasing of<>increase in | decrease of<>decrease in |
influence on<>influence | effect on<>effect of | effect to>effect on | impact to>impact on | impact in>impact on |
affect on>affect | affect to>affect | access in>access to | able for>able to | able of>able to |
capable to>capable of | possibility to<>possibility of | opportunity of<>opportunity to | chance of<>chance to |
chance for<>chance to | way to<>way of | way for<>way to | way how>way | use to>used to | used to<>use to |
be used to<>used to | get used to<>be used to | would to>would like to | would like>would like to |
like to<>would like to | want that>want | want to<>want | need to<>need | have to<>must / need to / has to |
has to<>have to / must | had to<>have to | must to>must / have to | can to>can | could to>could | should to>should |
will to>will | may to>may | might to>might | can able to>can / are able to | able to<>can | let to>let |
make to>make | make them to>make them | make me to>make me | let me to>let me | let us to>let us | help to<>help |
allow to<>allow | stop to>stop | avoid to>avoid | enjoy to>enjoy | finish to>finish | keep to>keep |
suggest to>suggest | consider to>consider | don't have to<>must not | not only<>not just |
not have>do not have / don't have | no have>do not have / don't have | have not<>do not have / don't have |
haven't<>don't have | hasn't<>doesn't have | has not<>does not have / doesn't have |
there have>there are / there is | there has>there is | there is<>there are | there was<>there were |
it have>there is / it has / there are | it has<>there is | it is<>there is / they are | exist<>there are |
is exist>exists | are exist>exist | is depend>depends | am agree>agree | i'm agree>i agree | is agree>agrees |
are agree>agree | was born<>were born | is born>was born | had born>was born | did not<>was not |
do not<>are not / does not / did not | does not<>is not / do not | is not<>does not | are not<>do not |
don't<>are not | make easy>make it easy | make possible>make it possible | find difficult>find it difficult |
as soon<>as soon as | as long<>as long as | as far<>as far as | as much<>as many / as much as |
as same as>the same as | same as<>the same as | rather<>rather than | rather to>rather than |
other than<>rather than | more than<>rather than | better than<>more than | than ever<>then ever |
no matter>no matter how / no matter what | no longer~not anymore | not longer>no longer | any more<>anymore |
in the past<>past | long time ago>a long time ago | long time>a long time | few years ago>a few years ago |
few days>a few days | two years ago<>two years before | since two>for two | since three>for three |
years before>years ago | until now~so far / yet | by the way<>in this way | on the way<>in the way |
by this way>in this way / this way | by that way>in that way | with this way>in this way | on this way>in this way |
like conclusion>in conclusion | as conclusion>in conclusion | as a conclusion>in conclusion |
to conclude~in conclusion | in conclude>in conclusion / to conclude | for conclude>to conclude |
to sum up~in summary | to resume>to sum up / in summary | in general~generally | in fact~actually |
in contrary>on the contrary | in the contrary>on the contrary | by contrary>on the contrary |
in contrast<>on the contrary | in addition~besides | in additional>in addition | beside of>besides |
besides of>besides | apart of>apart from | apart for>apart from | except of>except for | except from>except for |
up to date<>up-to-date | of course<>off course | of cause>of course | so far~until now |
all the world<>the whole world | all world>the whole world | all day<>the whole day / every day |
all days>every day / all day | all the days>every day | all the time<>every time |
every time<>all the time / always | every times>every time | all over<>all around | in all over>all over |
around the world<>all over the world | in the world<>of the world | in university<>at university |
in school<>at school | in the school<>at school | in home>at home | in the home<>at home | in work>at work |
in the work>at work | in bus>by bus / on the bus | in train>by train / on the train | in the bus>on the bus |
in the train<>on the train | in the street<>on the street | in vacation>on vacation | in holiday>on holiday |
in holidays>on holiday | in vacations>on vacation | in my holidays>on my holidays | in time<>on time |
in purpose>on purpose | in the morning<>at morning | in the evening<>at evening | at the evening>in the evening |
at the morning>in the morning | at the afternoon>in the afternoon | in monday>on monday | in sunday>on sunday |
in saturday>on saturday | in friday>on friday | at sunday>on sunday | at weekend>at the weekend |
in weekends>at weekends / on weekends | at summer>in summer | in age of>at the age of | at age of>at the age of |
in the age of<>at the age of | my self<>myself | it's<>its / there's / it | isn't it<>is it | and so~so |
and also~also / and | but also~and also | also~as well / too | and etc>etc | so on<>and so on | either<>neither |
neither<>either | people that<>people who | person that<>person who | who's<>whose | that's why<>this is why |
it's why>that's why / which is why | that's because<>that's why | the reason is<>the reason why is |
is because<>is that | the fact<>the fact that | thank for>thank you for | thanks you>thank you |
thank you for<>thanks for | for to>to / in order to | for that<>so that | for not<>not to / so as not to |
to not<>not to | for the reason>for this reason | for this reason<>for these reasons | more over>moreover |
never the less>nevertheless | how ever>however | what ever>whatever | where as>whereas | there fore>therefore |
in side>inside | out side>outside | can not<>cannot / could not | could of>could have | should of>should have |
would of>would have | must of>must have | might of>might have | advices>advice / pieces of advice |
an advice>advice / a piece of advice | an information>information / a piece of information |
a news>news / some news | a work<>a job | a homework>homework | a furniture>furniture / a piece of furniture |
a money>money | a luck>luck | a fun>fun | a luggage>luggage | a knowledge<>knowledge | a research<>research |
a clothes>clothes | a people>people / a person | a person<>people | peoples>people | the people<>people |
the peoples>people | the most important<>most important | the important<>the important thing / what is important |
the same<>same | the nature<>nature | the life<>life | the society<>society | the time<>time | the world<>world
"""


def _tables() -> Mapping[tuple[str, ...], tuple[str, ...]]:
    found: dict[tuple[str, ...], dict[str, None]] = {}

    def note(wrong: str, right: str) -> None:
        if wrong != right:
            found.setdefault(tuple(wrong.split()), {})[right] = None

    for entry in _WORDINGS.replace("\n", " ").replace("~", "<>").split("|"):
        wrong, _, rest = entry.partition(">")
        both_ways = wrong.endswith("<")
        wrong = wrong.rstrip("<").strip()
        for right in rest.split("/"):
            note(wrong, right.strip())
            if both_ways:
                note(right.strip(), wrong)
    return MappingProxyType({wrong: tuple(right) for wrong, right in found.items()})


def _tastes() -> frozenset[tuple[str, str]]:
    """The pairs marked `~`, as one reads them and as the other."""
    found: set[tuple[str, str]] = set()
    for entry in _WORDINGS.replace("\n", " ").split("|"):
        one, _, rest = entry.partition("~")
        pairs = {(one.strip(), other.strip()) for other in rest.split("/")} if rest else set()
        found |= pairs | {(other, one) for one, other in pairs}
    return frozenset(found)


_PHRASES: Final = _tables()
_TASTES: Final = _tastes()
_FIRST: Final = frozenset(words[0] for words in _PHRASES)


def phrases(sentence: Sentence) -> Iterator[Candidate]:
    """All candidates of this module for `sentence`."""
    lows = tuple(word.low for word in sentence.words)
    for first, low in enumerate(lows):
        if low in _FIRST:
            for length in range(1, min(_LONGEST, len(lows) - first) + 1):
                for text in _PHRASES.get(lows[first : first + length], ()):
                    taste = TASTE if (" ".join(lows[first : first + length]), text) in _TASTES else 0.0
                    candidate = rewriting(sentence, first, first + length - 1, text, CandidateKind.PHRASE, taste)
                    if candidate:
                        yield candidate
