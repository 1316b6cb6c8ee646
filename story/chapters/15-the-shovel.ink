// CHAPTER 15. THE SHOVEL
// When: 26 March 1945, afternoon to sunset. The western beach.
// Who wants what: The patrol wants its dinner. The lieutenant wants a souvenir that he can tell about. Saigo wants them not
//   to stand there, on that piece of ground.
// Enter: from last_walk.   Leave: -> endings.sunset, .laid, .swung, .tunnels.
// Teaches the machine: wounds; condemned or not no longer matters.
// Answers: the grave and how it was dug, the pistol, the stick, the first shovel, the boy's shovel on the beach, the name,
//   OMAHA, Sam, Shimizu's wrong name.
// Remembered by labels: patrol.*, swing.*, beach.*

=== shovel
# chapter: 15
# title: The Shovel
# place: The western beach
# when: 26 March 1945
# care: mentioned, a beating
~ hour(AFTERNOON)
~ grow_thirsty()
-> patrol

= patrol
There are six of them, in a row, with their heads down, as one looks for mushrooms. One has Fujita's sword through his pack. In front goes a lieutenant, sunburnt; stuck in his belt, where he can keep touching it, is a big square pistol with writing on it. {last_walk.grave.kept_stick:You have the stick under you.|{last_walk.grave.buried_pistol:He has found it where it winked.|He's pleased.}}

He's walking up to the place. {last_walk.grave.took_to_sea:It's the hollow he wants; there's blood in it, there's a shoe-clasp, mended with wire.|In ten steps he'll be standing on it. {last_walk.grave.dug_on:There's nothing to see. There are four blades of grass.|It's good at three paces. He's going to be nearer than that.}}

There's a shovel, lying by you: one of theirs, the short one. Somebody has tried it in the ash, and left it.

* (stood_up_empty) [Stand up, well away from it, hands high]
    You get up, twenty metres to the left of anywhere, and they all shout. They have been taught the word wrong. It means "teapot". They have all turned. Not one of them's looking at the grass.
    -> standing

* (took_shovel) [Pick up the shovel]
    You stand up with it where you are. Six rifles come round to look at you, and nobody's looking at the grass.
    -> facing

* (slid_off) {not hurt() or not spent()} [Slide back over the lip, to the rocks]
    They haven't seen you; they're looking at the ground. There's a crack, there always is. You have only got to leave him to them.
    -> crack

= crack
He's there. He has stopped. The lieutenant's scratching at something with his toe.

* (went_in_crack) [Into the rock]
    You go in like a letter. Behind you somebody calls out that he has found a button; and you keep on, past the first bend, and the second, to where it's warm, and someone has you by the sleeve. He's left-handed.
    -> endings.tunnels

* (threw_stone) [Throw a stone, far off, and stand up]
    It goes clattering down the other side. They all go flat, but one. Then you stand up, and can hear your own voice, saying the only English that Sam ever taught anyone: "butter".
    -> standing

= standing
~ hour(AFTERNOON)
They come on very slowly. You're a thing that might go off. One's got freckles, and a word on his helmet, in ink. It isn't OMAHA; you look. {the_slope.left_him:You had left one under a bandage, on a slope, with his face uphill. You look at each of them.|You look at each of them, in case it might be somebody's brother.}

The lieutenant has picked up the shovel out of the ash, and he holds it out to you, blade first, and laughs. He points. It's exactly there that he wants dug. {last_walk.grave.took_to_sea:There's nothing under. He won't know that.}

* (dug_wrong) [Take it, and dig where it isn't]
    You walk past his finger by about four metres, and put it in. The sides come down. You do it again. You go at it until it's at the knee, and square in the corners. There's nothing in it; and they have lost interest, and given you a cigarette.
    -> endings.laid

* (laid_it_down) {is_known(KURIBAYASHI)} [Take it, and lay it down]
    You lay it in front of his boots, as if it were hot, and step back, on to the grass, and sit right down on it. {is_close(KURIBAYASHI):He always sat on things that were too hot. }They'd have to lift you.
    -> endings.laid

* (held_stick) {last_walk.grave.kept_stick} [Hold out the stick to him instead]
    He takes it, to see what's wrong with it. He finds the marks, every ten centimetres. You watch him walk along the beach with it, putting it in, looking at the end, until somebody calls him; and he's twenty metres from the grass.
    -> endings.laid

* (would_not) [Keep your hands up, and shake your head]
    He jabs you in the chest, with the flat; it's not hard. The others have gone rather quiet. The pistol's there, in his belt, an arm's length off. You can read what it says, in those stiff foreign letters. You never knew his name began like that.
    -> at_his_belt

= at_his_belt
* (took_handle) [Take hold of the shovel]
    You have nine years of dough in that arm; he has had his dinner every day of his life. Someone's laughing. Then you have it; and you have no idea at all what you were going to do with it.
    -> facing

* (let_go_hands) [Let your hands come down]
    You've not the strength to hold them up there. You have sat down. You are on the grass. He stands over you, and then, with one foot, he pushes the canteen across.
    ~ take_water()
    -> endings.sunset

= facing
Six of them, and you with a shovel. The lieutenant's saying something; it has that shape in any language: put it down. {nineteenth.quiet.watched_digger:There was one who'd a shovel like this. You watched him for an hour. You might have told him about boards.|You know that shovel. There was one of them died lying round it.}

He's drawing out the general's pistol. It was a present, at a dinner. # warns

* (swing_wide) [Swing it, to make them jump]
    ~ wound()
    You swing it all the way round, with your eyes shut, and it hums, and hits a rock, and has gone out of your fingers like a fish. They've jumped; they have gone back six metres, all of them, off that ground. And somebody has got you from behind, with the butt, over the left eyebrow.
    -> endings.sunset

* (swing_at_him) [Swing it at the man with the pistol]
    You have picked the place: below the ear, above the collar. It's a place with freckles. # warns
    -> swung

* (said_butter) {the_baron.sam.gave_sam_water or the_baron.sam.steamed_for_sam} ["Butter," you say. "Salina."]
    The freckled one's rifle has come down a hand's breadth. "Salina?" he says. "Sam," you tell him, and you let the shovel go, so as to show with your two hands how long a roll it was. He has it wrong, whatever he thinks you are saying; but he has begun to cry.
    -> endings.laid

* (dropped_shovel) [Let it fall]
    It goes into the ash on its edge, and stands. It does stand, for once. Everyone looks at it. "Plain," you say. Nobody asks you what. Then your knees go.
    -> endings.sunset

= swung
He has stopped smiling. He's just like anybody in a doorway. {the_dog.seen.looked_on:You saw one of them look along the gully, to the left and to the right. So that's what it is from inside.|It's the same as with the other, on the beach. It would be easy.}

* (turned_blade) [Turn the blade flat, and let it go by]
    ~ wound()
    At the last you have turned your wrist, as you do when a loaf won't take. It goes by his ear, whirring. Then the rest of them have arrived, and it's boots, and it's dark.
    -> endings.sunset

* (followed_through) [Follow it through]
    -> endings.swung
