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
In June 2005 a transport plane without windows took thirty people to Iwo Jima to look for bones. Most of them had lost a father or an uncle there. Some were students. Dr. Nakahara could tell a man's age from his collarbone. Ueda, a student of twenty-two who could not stop talking, stood up every so often and told the others what island they must be passing.

The woman in the blue cap had a tin box on her knees, declared as food. On the ministry's form she had given her married name, and ticked "relative of a soldier". Nobody had asked which. Her name tag hung blank side out. For three mornings she baked for the team, and on the fourth day they found the mouth of a tunnel.

It was under a root, and hardly wider than a man, and hot air came out of it. A thermometer let down on a pole came back reading fifty-two degrees. So it was ten minutes each, on a rope, with one person at the mouth to hold the other end and watch the time. The woman in the blue cap asked to be the one.

Nakahara went first, with a lamp. Six metres in, at a bend, a hole in the side of the tunnel had been walled up with stones. She saw an iron edge in the floor, pencil marks on the rock, and cloth among the stones; and she had ten minutes.

* (iron) [The iron edge in the floor]
    It was the blade of a shovel, the army's short one, standing upright against the stones. The handle had gone to powder. Round the socket somebody had bound a strip of cotton, and that was still there, black and hard.

    "We've had thirty-one shovels this week," Ueda called in.

    "Those were dropped," said Nakahara. "Somebody has put this one away." Behind the blade, between the stones, was a corner of canvas.

* (pencil) [The pencil marks on the wall]
    A sum had been done on the rock: two thousand, struck out; three thousand, larger; then a line drawn, as one does to add up. Under the line there was no answer. "There are two words written after the sum," Nakahara called to Ueda. "'Without filling.'"

    Below, where a sitting man's hand would rest, a fold of canvas stuck out from among the stones.

* (cloth) [The cloth behind the stones]
    Stones that fall lie anyhow. These had been chosen: the flat ones lowest, the gaps chinked, and last a wedge, to hold the rest.

    "What have you got?" called Ueda. "Doctor? What is it?"

    Nakahara lifted six of the stones away, and under the sixth she touched canvas.

- {cloth:It was|Nakahara lifted the stones away. It was} a soldier's haversack, under a skin of dust, folded over at the neck and tied with a cord. There was something in it that gave a little under her thumb.

"It isn't bones," Nakahara called. "It's a haversack, and somebody took his time tying it. There's a knot. Twice round and under, with one loop left to pull. I don't know it."

"That's for flour," said the woman in the blue cap from the mouth of the tunnel. "You tie a sack like that when you mean to open it again yourself."

* (pulled) [Nakahara pulled the loop]
    The knot came undone at a touch. But sixty years had set the folds. One finger went in at the neck, and that was all.

* (left_tied) [Nakahara left it tied]
    Nakahara took her hand away from the cord. "I'm leaving it as it is," she called. "It ought to be undone in front of people."

- "Ten minutes," said the woman in the blue cap. "Come out now, Doctor."

Nakahara crawled out with the bag in her arms. By the watch only six minutes had gone. {pulled:The woman in the blue cap put out a hand for the loose cord, and drew it back. Round the other hand|The woman in the blue cap looked at the knot before she looked at the doctor. Round her hand} the end of the rope was wound, as the bag was tied: twice round and under. # note: bones
-> ash
