// BURIED LETTERS. The files of the book in reading order, and where it opens. Nothing else belongs here.

INCLUDE vocabulary.ink
INCLUDE chapters/00-the-brush.ink
INCLUDE chapters/01-ash.ink
INCLUDE endings.ink

-> the_brush
