// CHAPTER 0. THE BRUSH
// When: June 2005. Third person, past, cooler than the rest.
// Who wants what: Nakahara wants bones with an age; Ueda wants not to be left alone with a quiet; the woman in the
//   blue cap wants to be nearer to the hole than a volunteer has any reason to be. She is the child. Nobody asks.
// Enter: from the title page.   Leave: -> ash.
// Teaches the machine: nothing; Saigo is not here.
// Answers: nothing. Remembered: which of three things was looked at first (ash opens on it; chapter 16 reads it back).

=== the_brush
# chapter: 0
# title: The Brush
# place: Iwo Jima
# when: June 2005
# away
The plane had no windows, so Ueda told them what they were passing. "Hachijō," he said, at about the right time. Later, "Torishima." Eleven people looked at the rivets where Torishima would be.

The woman in the blue cap rode with a steel box on her knees, declared at Iruma as food. For three days there was fresh bread, and on the fourth there was a hole.

As big as a tea tray, it breathed. A thermometer on a pole came back reading fifty-two. Ten minutes each, on a rope, with somebody at the mouth who did nothing but read a watch.

Dr. Nakahara went first, being the one who could tell a man's age from his collarbone. Six metres in, her lamp showed her three things.

* (iron) [The iron edge in the floor]
    It was a shovel, the short army one, upright against the wall. The handle had rotted away. Round the neck somebody had bound a strip of cotton, and the strip stood there by itself with nothing inside it.

    "We've got thirty-one shovels," Ueda called in.

    "Dropped. This one's been put away." Behind it was a corner of cloth.

* (pencil) [The pencil marks on the wall]
    Somebody had done a sum on the rock, struck it out, and done it again with a larger figure. Where the answer should have been the stone had come away. "There's a bit left," she called. "It says, 'without filling.'"

    Below, where a sitting man's hand would rest, a fold of canvas stuck out of the dust.

* (cloth) [The cloth under the stones]
    Stones that fall lie anyhow. These had been chosen: flat ones lowest, the gaps chinked, a wedge to hold the last. She had paid masons who built worse. "What have you got?" called Ueda. "Doctor? What is it?" She lifted six of them, and under the sixth she touched a weave.

- The dust came off in a skin. There was a neck, folded over, and a cord.

"It's tied. Twice round and under, with one loop left out. I don't know the knot."

"That's for flour," said the woman in the blue cap, from the light, where she had the watch. "It's how you tie a sack when it's you that will be opening it."

* (pulled) [Pull the loop]
    It gave at the first touch, all the way, as such a knot is meant to. The canvas stayed shut.

* (left_tied) [Leave it for the light]
    Nakahara took her finger back. "I'm leaving it tied," she called. "You'll want to see it."

- "Ten," said the woman, not quite steadily. "Come out now, Doctor. It'll keep."

When she had crawled out, the watch lay face down in the grass. The woman in the blue cap had the end of the rope wound round both her hands. # note: bones
-> ash
