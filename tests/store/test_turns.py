"""Whoever asked first writes next."""

import threading

from aso_desktop.store.turns import Turns


def test_a_save_gets_its_turn_between_two_writes_of_an_exchange() -> None:
    turns, order = Turns(), []
    asked, written = threading.Event(), threading.Event()

    def save() -> None:
        asked.set()
        with turns:
            order.append("save")
        written.set()

    saving = threading.Thread(target=save)
    with turns:
        saving.start()
        asked.wait()
        while not turns.waiting:  # the other thread is between its event and its place in the queue
            pass
        order.append("exchange")
    with turns:
        order.append("exchange")
    saving.join()
    assert written.is_set()
    assert order == ["exchange", "save", "exchange"]
