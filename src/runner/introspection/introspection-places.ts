/**
 * The part of the introspection program that records where the flow's own code created its Parameters and Config
 * expressions. Metaflow evaluates them later, when no frame of an exception leads there any more.
 */
export const NOTE_PLACES = String.raw`
made_by_flow = []

def note_places_of(kind):
    # Not __init__: its exceptions would then pass through a frame of ours.
    make = kind.__new__
    def noting_new(cls, *args, **kwargs):
        made = object.__new__(cls) if make is object.__new__ else make(cls, *args, **kwargs)
        attempt(note_place, made, sys._getframe(1), kwargs.get("default", kwargs.get("default_value")))
        return made
    kind.__new__ = noting_new

def note_place(made, frame, default):
    while frame is not None and not is_flow_code(frame.f_code.co_filename):
        frame = frame.f_back
    if frame is not None:
        made_by_flow.append((made, (frame.f_code.co_filename, frame.f_lineno), default))

def place_of(made, name):
    """Where an object was created, or else the Parameter or Config with this name."""
    same = [place for known, place, _ in made_by_flow if known is made]
    named = [place for known, place, _ in made_by_flow if made is None and vars(known).get("name") == name]
    return (same or named or [None])[-1]

def default_of(name):
    """The default that the flow's code gave a parameter."""
    return next((default for made, _, default in reversed(made_by_flow) if vars(made).get("name") == name), None)
`;
