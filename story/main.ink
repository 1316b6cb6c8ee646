// BURIED LETTERS. The files of the book in reading order, and where it opens. Nothing else belongs here.
// The id is what its runs know it by, and lets a copy of it that is being edited play them.

# id: buried-letters
INCLUDE vocabulary.ink
INCLUDE doors.ink
INCLUDE chapters/00-the-brush.ink
INCLUDE chapters/01-ash.ink
INCLUDE chapters/02-the-walk.ink
INCLUDE chapters/03-water.ink
INCLUDE chapters/04-the-new-man.ink
INCLUDE chapters/05-the-regular-service.ink
INCLUDE chapters/06-nineteenth-of-february.ink
INCLUDE chapters/07-the-message.ink
INCLUDE chapters/08-the-slope.ink
INCLUDE chapters/09-the-sword.ink
INCLUDE chapters/10-the-baron.ink
INCLUDE chapters/11-the-dog.ink
INCLUDE chapters/12-north.ink
INCLUDE chapters/13-burning.ink
INCLUDE chapters/14-the-last-walk.ink
INCLUDE chapters/15-the-shovel.ink
INCLUDE endings.ink
INCLUDE chapters/16-what-the-earth-kept.ink

-> the_brush
