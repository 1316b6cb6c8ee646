// CHAPTER 15. THE SHOVEL
// When: 26 March 1945, afternoon to sunset. The western beach.
// Who wants what: The patrol wants its dinner. The lieutenant wants a souvenir that he can tell about. Saigo wants them not
//   to stand there, on that piece of ground.
// Enter: from last_walk.   Leave: -> endings.sunset, .laid, .swung, .tunnels.
// Teaches the machine: wounds; condemned or not no longer matters.
// Answers: the grave and how it was dug, the pistol, the stick, the first shovel, the boy's shovel on the beach, the name,
//   OMAHA, Sam, Shimizu's wrong name, the strokes counted at the face.
// Remembered by labels: patrol.*, swing.*, beach.*

=== shovel
# chapter: 15
# title: The Shovel
# place: The western beach
# when: 26 March 1945
~ hour(AFTERNOON)
~ grow_thirsty()
-> patrol

= patrol
You wake in the afternoon, and there are Americans on the slope. Six of them come along in a row with their heads down, looking for things to send home. One has Fujita's sword through his pack. In front is a lieutenant, sunburnt; in his belt, where he can keep touching it, is the general's pistol. {last_walk.grave.threw_pistol:He has found it on the slope.|It had been lying on the lip of the hollow when he came up.} {last_walk.grave.kept_stick:You are lying on the stick.} # front: all # holds: (not lives(FUJITA) and not lives(KURIBAYASHI)) and (not last_walk.grave.kept_stick or not last_walk.grave.threw_pistol)

The lieutenant is walking up to the place. {last_walk.grave.took_to_sea:It's the hollow that draws him, with the blood in it, and a shoe-clasp, mended with wire. The general himself is under the rocks below, a minute's walk from there.|In ten steps he'll be standing on the grave. {last_walk.grave.dug_on:There's nothing to see but four blades of grass.|Your work is good at three paces. He is going to be nearer than that.}}

By your hand lies a shovel, one of theirs, the short one. {ash.stranger.told_truth:It is as short as yours was in June.|{water.entered.left_lucks:Pak would tell you not to leave it lying down.}} Somebody tried it in the ash and left it.

* (stood_up_empty) [Stand up, well away from it, hands high]
    You get up, twenty metres to the left of anywhere, and they all shout at once, in what must be Japanese. {the_message.candles.refused:You walk backwards, which nobody has drilled them in either. }Every face has turned. Nobody is looking at the grave.
    -> standing

* (took_shovel) [Pick up the shovel]
    You stand up with the shovel in your hands, twenty metres from the grave. Six rifles swing round to you, and away from it.
    -> facing

* (slid_off) {not hurt() or not spent()} [Slide back over the lip, to the rocks]
    They haven't seen you, they're watching the ground. Among the rocks there'll be a crack; {the_slope.hole.bay:you know by now which of two holes to choose|there always is}. You have only to leave the general to them.
    -> crack

= crack
Here is a crack. Up there the lieutenant has stopped. He's scratching with his toe.

* (went_in_crack) [Into the rock]
    You go in sideways. Behind you a voice calls out that it has found a button. You keep on, past the first bend and the second, to where the rock is warm, and a hand takes you by the sleeve, a left one. "Go quietly here," says Pak. # joins: pak
    -> endings.tunnels

* (came_back) [Stop in the mouth of it, and go back]
    You have got one shoulder in. It's cool inside the rock, and dark, and there is somebody breathing. Then you back out again, the way you would out of a bakehouse with a full peel, and walk up the slope with your hands in the air.
    -> standing

* (threw_stone) [Throw a stone, far off, and stand up]
    The stone goes clattering down the far side. Five of them drop flat. Then you stand up, and hear your own voice saying a word that you had from Sam: "Butter!"
    -> standing

= standing
~ hour(AFTERNOON)
They come on very slowly. {crack.threw_stone:"Butter?" says one to another.|You might go off.} One has freckles, and a word inked on his helmet, which isn't OMAHA. {the_slope.left_him:You left a man on a slope with a bandage in his mouth and his face uphill. You look at each of these.|You look at each of them, in case it might be somebody's brother.} # holds: not lives(KURIBAYASHI) and (not the_slope.left_him or not the_slope.blade)

The lieutenant picks the shovel out of the ash, holds it out to you blade first, and laughs. {last_walk.grave.took_to_sea:He has seen the blood in the hollow.|He has seen that the ground there has been worked.} They are always hiding things, these people; he wants it dug up. He points: there. {last_walk.grave.took_to_sea:Nothing is under it. He can't know that.|It is where the general is.}

* (dug_wrong) [Take it, and dig where he isn't]
    You walk four metres past the lieutenant's finger and put it in. The sides come down. {last_walk.grave.talked_on:"At the knee, Excellency," you say, for the four blades of grass to hear. }You put it in again. {the_walk.down.counted_strokes:You count the strokes aloud. At forty-one you remember where you got that.|You put it in again.} You go on until it's at the knee, and square in the corners, and empty. Then you lay the shovel along the side. They've lost interest by now, and they give you a cigarette.
    -> endings.laid

* (laid_it_down) {is_known(KURIBAYASHI)} [Take it, and lay it down]
    You set it down in front of his boots, step back on to the place itself, and sit. The general always sat on whatever was too hot for other people. They have to lift you. It takes two of them, and when they have got you up your legs don't hold. # holds: not lives(KURIBAYASHI)
    -> endings.sunset

* (held_stick) {last_walk.grave.kept_stick} [Hold out the stick to him instead]
    He lets the shovel drop, and takes it, to see what's wrong with it. He finds the notches, every ten centimetres. Off he goes along the beach, putting it in and looking at the end, and before he's called back he is twenty metres from the grave.
    -> endings.laid

* (would_not) [Keep your hands up, and shake your head]
    He jabs you in the chest with the flat of it, not hard. The others have gone quiet. The pistol is in his belt, an arm's length off, and you can make out the writing, in stiff foreign letters. He has no idea whose it is. Nor has the captain who is owed it.
    -> at_his_belt

= at_his_belt
* (took_handle) [Take hold of the shovel]
    You have nine years of dough in that arm; he has had his dinner every day of his life. One of the others laughs. Then it's you who has the shovel, and no idea at all what for.
    -> facing

* (let_go_hands) [Let your hands come down]
    You haven't the strength to hold them up. {the_sword.blade.looked_up:Looked at from below he's twenty-five, and has cut himself shaving. }You sit down, on the grass. He stands over you. He pushes a canteen across to you with his boot.
    ~ take_water()
    -> endings.sunset

= facing
There are six of them, and you with a shovel. The lieutenant says a thing that has the same shape in any language: put it down. {nineteenth.an_hour.watched_digger:On the beach you watched a man with a shovel like this one for an hour, and might have told him about boards.|{nineteenth.signal.fired or nineteenth.signal.fired_high:You know the pattern. One of them died lying round a shovel like this.|You know the pattern. You have had one in your hands for nine months.}}

He draws the general's pistol. # warns

* (swing_wide) [Swing it, to make them jump]
    ~ wound()
    You swing it all the way round with your eyes shut. It hums, it hits a rock, it's out of your fingers. One of them fires, and hits the sky. They've jumped back six metres, every one of them, off that ground. Then one has you from behind, with the butt, over the left eyebrow.
    -> endings.sunset

* (swing_at_him) [Swing it at the man with the pistol]
    You have picked the place, below the ear, above the collar. He has missed a patch there, shaving. # warns
    -> swung

* (said_butter) {the_baron.sam.gave_sam_water or the_baron.sam.steamed_for_sam} ["Butter," you say. "Salina."]
    A freckled man's rifle comes down a hand's breadth. "Salina?" he says. "Sam," you tell him, and let go of the shovel, so as to show with both hands {the_baron.sam.steamed_for_sam:how long a roll was|how he drank}. Whatever he takes it to mean is wrong, but he has begun to cry. # holds: not lives(SAM) and (not the_baron.sam.steamed_for_sam or the_walk.stores.took_flour)
    -> endings.laid

* (dropped_shovel) [Let it fall]
    The shovel goes into the ash on its edge, and stands. For once, a thing stands in it. They all look at it. "Plain," you say. Nobody asks you what, and then your knees go.
    -> endings.sunset

= swung
The lieutenant has stopped saying it. {the_dog.seen.looked_on:You watched one of them look along a gully, left and then right. So this is what it's like from inside.|{nineteenth.signal.fired:It would be as easy as it was with the one on the beach.|There's a crumb at the corner of his mouth.}} # holds: (not the_dog.seen.looked_on or not lives(SHIMIZU)) and not the_dog.over

* (turned_blade) [Turn the blade flat, and let it go by]
    ~ wound()
    At the last you turn your wrist, as you do for a loaf that won't come off the peel. The blade goes by his ear, whirring. Then the rest of them arrive, and it's boots, and then it's dark.
    -> endings.sunset

* (followed_through) [Follow it through]
    -> endings.swung
