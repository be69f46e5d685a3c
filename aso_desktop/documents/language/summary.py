"""A summary of at most 280 signs: whole sentences of the text, never cut, never rewritten.

Sentences with a verb of decision come first, then the weight of their words (TF-IDF over the sentences); those kept
stand in the order of the text. Questions and lines without a verb are dropped.
"""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from typing import Final

from aso_desktop.documents.language.sentences import sentences, words

LIMIT: Final = 280
_DECIDED: Final = re.compile(
    r"\b(?:decid\w+|approuv\w+|adopt\w+|valid\w+|retien\w*|retenu\w*|vote\w*|arret(?:e|ent|er|ee?s?)\b|autoris\w+"
    r"|rejet\w+|refus\w+|report\w+|design\w+|charge\w*|approv\w+|agreed|agrees|resolv\w+|carried|adopted|accept\w*)"
)
_VERB: Final = re.compile(
    r"\b(?:a|ont|est|sont|sera|seront|etait|etaient|sont|doit|doivent|devra|devront|peut|peuvent|fait|font|va|vont"
    r"|is|are|was|were|has|have|will|shall|must|should|may|can|\w{3,}(?:era|eront|ait|aient|ent|ees?|es?|ed|es|s))\b"
)
_DECISION_WEIGHT: Final = 100.0
_FEWEST_WORDS: Final = 4
_STOP: Final = frozenset({
    "a", "an", "and", "are", "as", "at", "au", "aux", "be", "by", "ce", "ces", "cet", "cette", "d", "dans", "de",
    "des", "dont", "du", "elle", "elles", "en", "est", "et", "for", "from", "has", "have", "il", "ils", "in", "is",
    "it", "l", "la", "le", "les", "ne", "nous", "of", "on", "or", "ou", "par", "pas", "plus", "pour", "que", "qui",
    "quoi", "sa", "se", "ses", "son", "sont", "sur", "that", "the", "this", "to", "un", "une", "vous", "was", "were",
    "with",
})  # fmt: skip


def length(text: str) -> int:
    """Return the length that is counted: signs in NFC, no-break spaces included."""
    return len(unicodedata.normalize("NFC", text))


def summarise(text: str, limit: int = LIMIT) -> str:
    """Return the sentences that say most, in the order of the text; empty when no sentence fits."""
    found = [s for s in sentences(text) if _is_statement(s)]
    if not found:
        return ""
    weights = _weights(found)
    chosen: list[int] = []
    room = limit
    for place in sorted(range(len(found)), key=lambda n: (-weights[n], n)):
        needed = length(found[place]) + (1 if chosen else 0)
        if needed <= room:
            chosen.append(place)
            room -= needed
    return " ".join(found[place] for place in sorted(chosen))


def summarise_decisions(head: str, decisions: Sequence[str], count_words: str, limit: int = LIMIT) -> str:
    """Return the head (title and day), how many decisions there are in `count_words`, and the first ones that fit."""
    summary = f"{head.rstrip('. ')}. {count_words}"
    for decision in decisions:
        longer = f"{summary} {decision.strip().rstrip('.')}."
        if length(longer) > limit:
            break
        summary = longer
    return summary if length(summary) <= limit else ""


def _is_statement(sentence: str) -> bool:
    folded = " ".join(words(sentence))
    too_short = folded.count(" ") + 1 < _FEWEST_WORDS
    return not too_short and not sentence.rstrip('»”" ').endswith("?") and bool(_VERB.search(folded))


def _weights(found: Sequence[str]) -> list[float]:
    bags = [Counter(w for w in words(s) if w not in _STOP) for s in found]
    spread = Counter(word for bag in bags for word in bag)
    rarity = {word: math.log(1 + len(bags) / count) for word, count in spread.items()}
    total: Counter[str] = Counter()
    for bag in bags:
        total += bag
    weights = []
    for sentence, bag in zip(found, bags, strict=True):
        score = sum(total[word] * rarity[word] for word in bag) / (1 + math.sqrt(len(bag)) * 2)
        decided = _DECISION_WEIGHT if _DECIDED.search(" ".join(words(sentence))) else 0.0
        weights.append(decided + min(score, _DECISION_WEIGHT - 1))
    return weights
