"""When the next exchange is due: after a pause, a save, a word of a colleague; never against a share that fails."""

from aso_desktop.services.sync.rhythm import AFTER_HINT, AFTER_SAVE, IDLE, IN_USE, Rhythm


class Watch:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.seconds = 100.0
        self.rhythm = Rhythm(lambda: self.seconds, lambda: 0.5)

    def due(self, idle: float = 0.0) -> float:
        return self.rhythm.wait(idle)


def test_the_first_comes_at_once_the_next_after_a_pause() -> None:
    watch = Watch()
    assert watch.due() == 0
    watch.rhythm.ended(answered=True)
    assert (watch.due(), watch.due(IDLE)) == (IN_USE, IDLE)


def test_a_save_and_a_word_of_a_colleague_bring_it_forward() -> None:
    watch = Watch()
    watch.rhythm.ended(answered=True)
    watch.seconds += 10
    watch.rhythm.saved()
    assert watch.due() == AFTER_SAVE
    watch.rhythm.heard()
    assert watch.due() == AFTER_HINT / 2
    watch.rhythm.started()
    watch.rhythm.ended(answered=True)
    assert watch.due() == IN_USE


def test_words_of_colleagues_never_bring_one_right_after_another() -> None:
    watch = Watch()
    watch.rhythm.ended(answered=True)
    watch.rhythm.heard()
    assert watch.due() == AFTER_HINT * 1.5


def test_nothing_brings_it_forward_while_the_share_fails() -> None:
    watch = Watch()
    watch.rhythm.ended(answered=False)
    watch.rhythm.saved()
    watch.rhythm.heard()
    assert watch.due() == IN_USE * 1.5
