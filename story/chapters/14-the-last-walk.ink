// CHAPTER 14. THE LAST WALK
// When: the night of 25 to 26 March 1945. From the northern gorge to the western beach.
// Who wants what: The general wants it quiet. Fujita wants the one thing he has practised to be wanted. Saigo wants there
//   to be somebody who tells him about the ground.
// Enter: from burning.after.follow.   Leave: -> shovel, or endings.tents.
// Teaches the machine: Fujita and Kuribayashi die; wounds; weariness.
// Answers: what was burned and who saw, the first salute, the trench, the third of three, the sum, the gloves, the American
//   on the slope, the mended clasp.
// Remembered by labels: column.*, tents.*, hollow.*, sword.*, grave.*, pistol.*

=== last_walk
# chapter: 14
# title: The Last Walk
# place: The western shore
# when: 25 March 1945
# care: shown, a man helped to die
~ hour(NIGHT)
~ toil()
-> column

= column
You could thread a needle by that moon. Four hundred men go by in it, two by two, each with a strip of white across his chest, like people leaving a theatre before the end. # note: last_attack

You work forward along the line. At the head of it, with a stick, trying the ground, is the only man there who isn't looking at his feet.

He knows how you come up a beach. "You've finished?" says the general. # joins: kuribayashi # leaves: pak

* (yes_finished) {burning.ashes} ["It's all burned, Excellency."]
    "All," he says. You tell him, all: it came to about a loaf. "I thought that you mightn't," says Kuribayashi. "I'd rather counted on it." And then: "No. It was an order. I beg your pardon."

* (not_quite) {not burning.ashes} ["It's all been seen to, Excellency."]
    "Seen to," he says. He tries it, like the end of the stick. {burning.drawings.keep_drawings:"The hen was not a success," says the general presently. "I never could do feet."|"And mine?" "Yes, Excellency." He had been going to look as if he did not mind.} "Under stones?" You don't answer. "Good stones?" "Yes, Excellency."
    ~ warm(KURIBAYASHI)

* (no_answer) [Fall in on his left, and say nothing]
    It's where an aide goes; Fujita, on the right, has to look at you across him. {ash.stranger.kept_digging:You kept your head down, the first time he came by. You had only seen the shoes.} They're the same shoes. The left one flaps.

- It's eight kilometres. He walks it as he did in June, and puts in the stick. {ash.line.asked_trench:"The third of your three," he remarks, of some hollow or other. "You'd have been dry, here."|"One could have put a trench there," he says once. Nobody writes it down.}

-> tents

= tents
# place: Chidori airfield, the tents
~ hour(DAWN)
~ grow_thirsty()
~ day("1945-03-26")
At a quarter past four the moon goes into the sea, as a coin does. Then there's nothing.

You can smell canvas, and soap, and coffee. They're airmen, asleep in rows; people who mend things. In the nearest somebody needs his adenoids seen to.

Somebody gives you a rifle, by the feel. "Go in on your knees," he whispers. "They'll be lying down." # warns

* (went_in) [Go in with them]
    -> inside

* (by_general) [Stay by the general]
    You put the rifle down in the ash. Fujita has found you in the dark, by your sleeve; he puts himself to the right.
    -> hit

= inside
The flap's laced. You undo it. You could always undo one.

There's a cot, and a clock which shines in the dark. He's on his back with his mouth open, his arm hanging down. He's losing his hair. On his chest, going up and down, is a letter that he fell asleep over. It has a drawing at the bottom, done by a child. # warns

Four tents along, somebody screams.

* (back_out) [Back out, now]
    ~ wound()
    His eyes come open; and you put up a finger to your lips. He nods. Then you're through the back, under the canvas, there's a man there in his drawers with a pistol, and he fires it at everything. You run to where the stick was, with a long hot furrow up the one arm.
    -> hit

* (stay_in) [Lift the rifle]
    -> endings.tents

= hit
It's flares now, and all of it at once. It goes on for an hour and a half. You don't see it; you have your cheek in the ash beside a rubber shoe.

He led for about a dozen steps. He has sat down, rather heavily, and is holding his thigh shut with both his hands. "Fujita," he says. "It would be a nuisance to be found here."

* (took_shoulders) {not spent()} [Take his shoulders]
    ~ toil()
    Fujita has an ankle in each glove. You go backwards; it's your own back that finds the gully. You've never minded so much about the corners.
    ~ warm(FUJITA)

* (tied_it_up) [Tie the leg, first]
    It's a bootlace and a bayonet case; you do it as Shimizu would, by the manual, and then as you would: twice round, and under. He watches. "Does it open?" "It's meant to, Excellency." "I shouldn't," says the general. Then Fujita drags him by the belt, with his eyes screwed up, saying that he's sorry at every stone.
    ~ warm(KURIBAYASHI)

* (went_ahead) [Go ahead, and find a way]
    You find it with your hands, left, and left again, and down. You have come by here before; you carried a sack. Behind you Fujita has him by the belt. You call back what there is. "Stone. Step. Soft."

- -> hollow

= hollow
# place: A hollow above the western beach
~ hour(MORNING)
It's a hollow with a lip, and four blades of grass, the first you have seen for a month.

He's the colour of candle. {column.no_answer:You never did say if you had finished. }He'll take no water. It's quiet, up by the tents, with now and again one shot. There'll be someone along.

"I can't be found," says Kuribayashi. He has looked at it from every side. "Fujita. You've practised."

* (offered_run) ["This one could carry you, Excellency."]
    "Where?" he says. It's a real question. Neither of you can think of anywhere.
    ~ warm(KURIBAYASHI)

* (took_gloves) [Take the gloves that Fujita is holding out]
    He has taken them off and folded them, and doesn't know where one puts them. You have them in your pocket, then, all through it.
    ~ warm(FUJITA)

- Fujita has drawn it already. He's at his three paces.

* (stood_there) [Stand where you are]

* (turned_away) [Turn your back]

* (step_past) [Step past the hollow]
    ~ dies(FUJITA)
    ~ dies(KURIBAYASHI)
    Fujita is shot from the ridge before he can do it. The general asks you to go down and see about the sea; and when you come up again he has seen to the rest by himself, with a pistol. He had asked that nobody should find him.
    -> grave

- ~ dies(FUJITA)
It goes up very straight. It's perfect: he has got the feet right. {stood_there:There's sun along it.|You can see its shadow, on the sand, by your boots; you have seen one before.} He stops there at the top, and from along the ridge there's a crack like a plank. Fujita looks annoyed. He goes on holding it up for longer than you'd have thought.

So there's the two of you.

"Well," says the general. He has unbuttoned his coat. It's a big square pistol, not one of ours, with writing on it. "It was a present. From a captain in the Seventh Cavalry, at a dinner. We'd been talking about fences." He's looking at the grass. "Would you go down and see about the sea? I'd like somebody to have looked at it."

* (went_to_sea) [Go down and look at the sea]
    It's flat; it's very blue; there's a crate, with a bird on it. You're learning it all, so as to have it to tell. It's one shot. The bird goes up, and around, and settles.
    ~ dies(KURIBAYASHI)

* (asked_to_stay) ["This one would sooner stay, Excellency."]
    "It's not an order," says Kuribayashi. He gives you the stick to hold. You hold it, in both hands, level; you look at the mended clasp. You keep looking at it all the way through.
    ~ dies(KURIBAYASHI)

- -> grave

= grave
He wanted no one to know. So it has to be good.

{hollow.went_to_sea:You tell him about the sea while you're at it; you put in the bird. }You use Fujita's sword for the crust, and after that his helmet. You dig, and it comes in. {ash.line.dug_on:You'd one once at the knee, on this beach, square in the corners.|You have dug this hole four times by June.} This one you keep at.

There's no spit left; you find that you're chewing.

* (dug_on) {not spent()} [Down to the hips, and then stones]
    ~ toil()
    You go down until it's hot. It takes you the morning. He goes in with his shoes on; you do up the wire. Then it's stones; large below, small to chink. When you have put back the ash, and swept it with your hand, and set the four blades in again on top with a bit of the damp, there isn't any place.

* (dug_fast) [To the knee. They'll be coming.]
    It's quick, and neat. You put Fujita over the next lip, with his sword, in plain sight, so that it's him they'll find, and stop at. At three paces you would see nothing.

* (took_to_sea) {last_walk.hollow.went_to_sea or spent()} [Carry him down to the water]
    ~ toil()
    He's your own weight, or less. There's a place at the foot where the rock has been let go by the tide, and behind it a hole that goes in. You wedge him with the one, and the other, and the sea comes up to its knee and looks, and goes back. He did say to see about it.

- There's the pistol.

* (buried_pistol) [Put it in with him]
    It's heavy as a tin of salmon. You wipe it. You have it nearly under, and you think of the captain, and the fences; and you have thrown it. It turns over twice in the sun; you can see it on the slope, winking. You're too tired to go and fetch it.

* (left_pistol) [Leave it lying]
    It lies there on the ash, with its writing upward. Let somebody have it who could read it.

* (kept_stick) [Leave it. Take the stick.]
    The stick's worn to the shape of a hand; not yours. It's marked off down the one side, every ten centimetres, with a knife. All that time you had thought he was trying if it was done.

- You lie down, about there. You're only going to shut your eyes.

-> shovel
