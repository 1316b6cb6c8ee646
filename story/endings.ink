// ENDINGS. How each run leaves Saigo, and where every one of them goes on: -> earth.
// Body deaths (thirst, dysentery) come here by themselves; the others are sent by the passage that could have gone
// another way. Nothing here is decided any more.

// Questions the book puts to itself, where several chapters need the same answer.

=== function lucks_lost()
~ return ash.facing.hit_hard or (ash.watched && not ash.watched.put_down_tin)

=== function name_home()
~ return letter_is(LETTER_ONE, SENT) or letter_is(LETTER_TWO, SENT)

=== function flour()
~ return the_walk.stores.took_flour + the_walk.stores.took_flour - water.bread.steamed_bread - the_regular_service.pilot.bread_mine - the_regular_service.pilot.bread_card - the_regular_service.pilot.bread_page - 2 * the_slope.roll.tore_half - the_baron.sam.steamed_for_sam

=== function kept_sheets()
~ return burning.drawings.keep_drawings + burning.the_roll.keep_roll + burning.the_card.keep_card + burning.the_page.keep_page + burning.the_page.hand_page + burning.his_letter.keep_his + burning.sams.keep_sam + burning.the_wad.keep_wad + burning.hers.keep_hers + burning.early_ones.keep_early + burning.late.keep_late

=== function candle()
~ return 4 - kept_sheets()

=== function candle_words()
{
- candle() >= 4: ~ return "Four fingers of candle."
- candle() == 3: ~ return "Three fingers, and a run of wax."
- candle() == 2: ~ return "Two."
- candle() == 1: ~ return "One. You can feel it on your knuckles."
- else: ~ return "It's out. There's the red of the drum."
}

=== function nothing_kept()
~ return kept_sheets() == burning.the_page.hand_page && not burning.the_wad.wad_by_feel && not burning.his_letter.his_by_feel && not burning.sams.sam_by_feel && not burning.early_ones.early_by_feel && not burning.late.late_by_feel

=== function bury_the_early()
{letter_is(LETTER_ONE, KEPT):
    ~ bury(LETTER_ONE)
}
{letter_is(LETTER_TWO, KEPT):
    ~ bury(LETTER_TWO)
}
{letter_is(LETTER_THREE, KEPT):
    ~ bury(LETTER_THREE)
}

=== function burn_the_early()
{letter_is(LETTER_ONE, KEPT):
    ~ burn(LETTER_ONE)
}
{letter_is(LETTER_TWO, KEPT):
    ~ burn(LETTER_TWO)
}
{letter_is(LETTER_THREE, KEPT):
    ~ burn(LETTER_THREE)
}

=== function bury_the_late()
{letter_is(LETTER_FOUR, KEPT):
    ~ bury(LETTER_FOUR)
}
~ bury(LETTER_FIVE)
~ bury(LETTER_SIX)
~ bury(LETTER_SEVEN)

=== function burn_the_late()
{letter_is(LETTER_FOUR, KEPT):
    ~ burn(LETTER_FOUR)
}
~ burn(LETTER_FIVE)
~ burn(LETTER_SIX)
~ burn(LETTER_SEVEN)

=== function carry_mine()
{letter_is(LETTER_ONE, KEPT):
    ~ carry(LETTER_ONE)
}
{letter_is(LETTER_TWO, KEPT):
    ~ carry(LETTER_TWO)
}
{letter_is(LETTER_THREE, KEPT):
    ~ carry(LETTER_THREE)
}
{letter_is(LETTER_FOUR, KEPT):
    ~ carry(LETTER_FOUR)
}
~ carry(LETTER_FIVE)
~ carry(LETTER_SIX)
{letter_is(HANAKO_LETTER, KEPT):
    ~ carry(HANAKO_LETTER)
}

=== function by_pak()
~ return not burning.hole

=== function burn_everything()
~ burn(GENERAL_DRAWINGS)
{letter_is(MORI_ROLL, KEPT):
    ~ burn(MORI_ROLL)
}
{letter_is(KASHIWARA_CARD, KEPT):
    ~ burn(KASHIWARA_CARD)
}
{letter_is(PAK_PAGE, KEPT):
    ~ burn(PAK_PAGE)
}
{letter_is(SHIMIZU_LETTER, KEPT):
    ~ burn(SHIMIZU_LETTER)
}
{letter_is(HANAKO_LETTER, KEPT):
    ~ burn(HANAKO_LETTER)
}
~ burn(SAM_LETTER)
~ burn_the_early()
~ burn_the_late()

=== function lived()
~ return endings.laid or endings.sunset or endings.over_alive or endings.tunnels

// Where Saigo did not live to the burning, it was Pak who walled in what he had kept.
=== function pak_buries()
{letter_is(LETTER_ONE, KEPT):
    ~ bury(LETTER_ONE)
}
{letter_is(LETTER_TWO, KEPT):
    ~ bury(LETTER_TWO)
}
{letter_is(LETTER_THREE, KEPT):
    ~ bury(LETTER_THREE)
}
{letter_is(LETTER_FOUR, KEPT):
    ~ bury(LETTER_FOUR)
}
{letter_is(LETTER_FIVE, KEPT):
    ~ bury(LETTER_FIVE)
}
{letter_is(LETTER_SIX, KEPT):
    ~ bury(LETTER_SIX)
}
{letter_is(KASHIWARA_CARD, KEPT):
    ~ bury(KASHIWARA_CARD)
}
{letter_is(PAK_PAGE, KEPT):
    ~ bury(PAK_PAGE)
}
{letter_is(SHIMIZU_LETTER, KEPT):
    ~ bury(SHIMIZU_LETTER)
}
{letter_is(SAM_LETTER, KEPT):
    ~ bury(SAM_LETTER)
}
{letter_is(MORI_ROLL, KEPT):
    ~ bury(MORI_ROLL)
}
{letter_is(HANAKO_LETTER, KEPT):
    ~ bury(HANAKO_LETTER)
}

=== function any_own()
~ return letter_is(LETTER_ONE, BURIED) or letter_is(LETTER_TWO, BURIED) or letter_is(LETTER_THREE, BURIED) or letter_is(LETTER_FOUR, BURIED) or letter_is(LETTER_FIVE, BURIED) or letter_is(LETTER_SIX, BURIED) or letter_is(LETTER_SEVEN, BURIED)

=== function no_others()
~ return not letter_is(MORI_ROLL, BURIED) && not letter_is(KASHIWARA_CARD, BURIED) && not letter_is(PAK_PAGE, BURIED) && not letter_is(SHIMIZU_LETTER, BURIED) && not letter_is(SAM_LETTER, BURIED) && not letter_is(GENERAL_DRAWINGS, BURIED) && not letter_is(HANAKO_LETTER, BURIED)

=== function nothing_in_it()
~ return no_others() && not any_own()

=== function any_tin()
~ return letter_is(LETTER_ONE, SENT) or letter_is(LETTER_TWO, SENT) or letter_is(LETTER_THREE, SENT) or letter_is(LETTER_FOUR, SENT) or letter_is(LETTER_FOUR, CARRIED) or letter_is(LETTER_FIVE, CARRIED)

=== endings

= thirst
# place: The island
# care: shown, a death from thirst
It has stopped hurting. You had been told of that, and hadn't believed it; it's like coming in by the side door of the bakehouse with no lamp, and knowing where everything is.

* (saw_water) [Put your hand out for the tap]

* (step_past) [Step past the dying]
    There wasn't any water, and you had given, or drunk, or carried away what there was. You die of that, at some hour, with your mouth open, next to other men.
    -> thirst_after

- It's there. It's running already. There's the tin basin under it, with the enamel gone, and somebody has been so kind as to leave the light on. "First class," says a voice beside you, hoarsely. "No, no. After you."
-> thirst_after

= thirst_after
Somebody with a hard hand holds your jaw, later on, and tries if you'll take any. He has been out all night, with a sheet of roof iron, turning it. By and by he has to drink that himself. He unhooks the bag.
-> earth

= dysentery
# place: The island
# care: shown, a death from illness
You have got very clean. There's nothing left in you to be anything else. Kashiwara has turned his face to you along the wall. "You've taken a through ticket," he says. "I'd a stop yet. I said so to the man."

* (counted_trays) [Count the trays]

* (step_past) [Step past the dying]
    It takes another day, and you're not much there. Pak does what there is to do. He washes his hands in sand.
    -> dysentery_after

- Thirty-two to the rack, and ten racks. The ninth is as many as you do. There's one that's got its loaves too close together, they've joined; it's the boy, he's always in a hurry. You'll have to speak to him. You can't make out, now, which of you he is.
-> dysentery_after

= dysentery_after
The man who works the other end of the rope has brought your shovel. He chooses the stones. When he has put on the last he sits down next to it, and undoes your bag, and looks in, and does it up: his way about.
-> earth

= cave
~ die()
"I'm glad you stopped," says Shimizu. His shoulder is against yours. "It's easier to be correct, in company."

{lives(NOZAKI):"Is it now?" Nozaki asks somebody.} You look at your hands: it's the size of a bun, just, one of the sixty-gramme. There's dough under your nails. There can't be; it's since June. Up at the front, the captain is saying the last of it. He's looking straight at you, and he's asking you something with his eyes, and it's only now that you see what it is. He'd have liked one man to get up.

At the black place, at the back, Pak has gone. {knows(FLUE_DUG):There's air still, on your cheek, going out by the way you made for it.|One could have made a way there, for air.} He has your bag.
-> earth

= slope
~ die()
Hirano has moved up close. "It's just another hour," he says. "It's only till I'm eighteen." You say that it's nothing. You tell him it's over before you have the cap off.

They call down something, a word. They wait, politely. Mori has put the glove with his slips in it on the floor, at the far side of the bench, and is lying on it. He's looking at you over his spectacles, rather as he did over his crate, to see whether there was going to be any trouble about the form.

Then the whole of the doorway's white, and it has got a sound.

In the crack next door there's someone who stays for a day and a night with his face to the drip. It's he who comes in for the bag.
-> earth

= night_march
~ die()
You have your hand on a belt. It's flat, it's just as he said, you're running upon a table; one could run all the way to Motoyama. "You see?" says Oiso. You can hear that he's smiling.

It goes white. There's your shadow, in front of you, very long and black, with its knees going, and it has everyone else's knees with it. {lives(NOZAKI):"There," says Nozaki. "I said so," and he has let go of your belt, to put up his hands.|They're like a comb.} It's a funny thing: you see the ash, every grain, each with a shadow of its own. It's just how flour looks, if you hold the lamp down low.

Over on the right, in a gully that smokes, he's lying on his face. He'll come out across that flat before it's light. He'll go from one to another, by feel, until he gets to the one with the cord.
-> earth

= sword
~ die()
You have done ten. You're going to be able to tell this. And it isn't a rifle, in the end, it's a step, light and quick, coming up behind. He's a runner. He had ribbons for it, at school.

When the general walks into that hollow it's fifteen minutes later. He looks at what's there. He looks at his watch. He's never in his life so angry; he says nothing at all; he picks up the bag himself, and puts it into the hands of the one man in the place who has nothing to carry.
-> earth

= baron
~ die()
"What's it doing?" says Nishi.

"It's grey, rentaichō-dono. It's got down as far as the second step." You have been telling him every step. There's a spider. "Now there is a bit of yellow, it's as wide as a finger. It's on your boots."

"Are they clean?"

"You could see your face in them." He laughs, so it's all right. They're at the next hole. It's calling down, that voice, it's quite good Japanese; it has his name. "They might've sent somebody one knew," says the Baron. He has got the rifle where he wants it. He has felt for your sleeve. "Go on. What's it doing now?"

"It's day," you tell him; and it is, all of it, and on everything at once.

Shimizu has your bag. At the north gorge he hands it over, against a receipt, to a digger with his pick in the left hand.
-> earth

= over_shot
~ die()
"There was a wall at Urawa, with a persimmon on it," says Shimizu. "I'd have liked to go by there, as a civilian. Merely to look if." He doesn't get to the end of it, for the other's stood up.

He has a ring. He has bitten his nails. He says a name; it isn't either of yours. Shimizu bows to him from where he's kneeling, the correct depth, for someone that one's about to be introduced to. You have hold of Shimizu's wrist. It's the last thing that you do with your hands, and it's not a bad one.

Your letters are on the stones. Some other American finds those, and him, and sits there a long time; and that night they come back over on a string, with a can of peaches. They go north, after the bag, and it's a digger who puts them in with the rest.
-> earth

= over_alive
# place: The eastern beach
~ hour(DUSK)
~ take_water()
It's a tent with a table in it. They have given you a blanket, a cigarette and a number. Itamura doesn't come till it is nearly dark; he has been with an officer, and there's blood on his cuff, he has hit somebody. "He was engaged, the other one's friend. The one with the helmet," he says. It isn't an excuse. He wants it to have been said.

~ carry_mine()
The papers are of no military value. He has that in writing. They're to be destroyed. He has the whole bundle in front of him, yours, and he's squaring it up with his thumbs, just as Shimizu would have done.

"My mother'd kill me," says Itamura. And he puts it in his pack, down under the socks.

What wasn't yours got as far as the north door, in Ōkubo's arms. Inside it was a digger, left-handed, who felt for the loop.
-> earth

= tents
~ die()
You lift it. It's just to have it in front of you.

He has seen you. He has hold of the letter, he's holding it up between you, in both his hands, as if you might've come about that. There's the child's drawing. It's an aeroplane, and there is a sun, with a face. He says it to you again and again, what it is; you know. He's telling you her name.

You have your mouth open to say yours. It comes in through the canvas from behind, and it's one of your own.

It's long after, in the afternoon, when they go along the rows. They have the two of you down as having been fighting. There's a sheet of paper under your hand, and it has blood on it. "He was trying to get that off Mac," someone says.
-> earth

= swung
~ die()
You follow it through, as you had been told, from the hips. It's wonderfully easy. It's the lightest thing you have ever had in your hands; it has no more weight to it than Kashiwara's wrist.

He doesn't do anything. He's just no longer doing what he was.

There's freckles all the way down inside his collar. You see every one. You've all the time in the world, it's taking them an age to get those rifles up; and you have let it fall. You're going to tell him that it was only so that they'd be looking at you. You're down on your knees, to be nearer.

They bury him with a chaplain and a flag. You they put over the lip, where there's another; and that's four metres from where somebody else is, under four blades of grass.
-> earth

= tunnels
~ day("1949-01-06")
~ hour(MORNING)
It's four years, less a season. You have a clock, from a tent. You've worn out three dead men's shoes. {not burning.down:Pak goes, the first spring, on eight oil drums and your shirt; you hold the end for him to step on. }In all that time no one has told you a single thing that you had to do, and you have got into the way of saying good morning to a stone.

Then there's a magazine, blown up against a wire. It's one of theirs. It has got a photograph in it: it's a park; it's Ueno, you know that railing. It's full of people. They're holding children up on their shoulders, to see something, a monkey; and there's an American there, eating an ice, and not a soul's looking at him. # note: january_1949

You look at that for two days. There's a woman at the edge of it, carrying a loaf, and she has it by the wrong end.

On the third you wash, in a helmet. You walk down the middle of their road in the sun.
-> earth

= raft
~ day("1945-04-15")
~ hour(DAWN)
~ die()
They hold. It's eight drums, and thirty-two of your knots, and a shirt. By midnight you can't see the island, you can only smell it; and by two you can't do that.

"Sing something," says Pak. You don't know anything. So he does: it's a long one, about a bean-field. He keeps a hand flat upon the nearest drum all the while, the left one, listening. # joins: pak

When it gets light it's still there, the hill in the sea; it's as big as it was. There's some green on it. It has, you'd swear to it, one line of smoke, straight up, like a house where somebody has been about since two. "How far?" he says. You have put your hand over your eyes. You tell him what you see.
-> earth

= laid
# place: The western beach
~ hour(AFTERNOON)
~ take_water()
They take the shovel off you, and think about it; {shovel.standing.dug_wrong or shovel.standing.held_stick:they have seen how you look at ground; and they give it you back, and point.|and they give it you back.} {shovel.facing.said_butter:The freckled one has put a tin in your pocket. It's butter.}

There's a field of theirs, up by the airstrip, all pegged out with tape. It has to be two metres. It comes in, they tell you, by signs: it won't stand. You go along, and look at what they have. You show them, with your hands, boards. You have to make them see; and then there's a truck, and it has boards.

You dig until the light goes. Nobody guards you much. {ash.line.dug_on:It's good work, it's square in the corners; and this time there's somebody that sees.|There are hundreds; and not one of them falls in.} One of those on the tape, third along, is called Kowalczyk: someone spells it for you, and you put the stone where he shows.
-> name_given

= sunset
# place: The western beach
~ hour(DUSK)
They have laid you in a row with others on the sand, on a thing like a drawer. There's a blanket. On your one side there's a sailor who won't open his eyes; on the other there's an American boy, with his feet gone, smoking.

~ take_water()
Someone has held your head and given you the whole of a can of water. It's cold; it has got a taste of nothing, nothing at all.

The sun's just there, over the end of your feet. It's flattened; it has that bit of a skin on it. It has come right down on to the sea, and it's going to go in. You have seen it do that through a slit; never lying down.

{burning.ashes:There's nothing of yours anywhere, under anything. It's odd; you feel for the cord, all the same.|Behind you, six metres in, it's dark, it's dry, and there's a loop left out.}
-> name_given

= name_given
"What's your name?" It's a nisei, with spectacles and a pencil. "You don't have to give the right one. Nobody does."

* (own_name) ["Saigo. Baker. Of Ōmiya."]
    He looks up. "You're the first one all day," he says. He asks you how it's spelled.

* (kashiwaras_name) ["Kashiwara. Of Onomichi."]
    It's out of your mouth in his voice, almost, the one that would carry to the end of a pier. {the_dog.plan.plan_family:You had been told of one that was free. }"Trade?" says the interpreter. "Ferries," you tell him. "It's only how you enter it."

* (paks_name) [Point at the rock: "There's another in there."]
    "Is he going to shoot?" He isn't anyone, you tell them; his name is Pak. You call it in at the crack, yourself, out there, in front of everybody. He's out quite soon, with his palm up, against the light. He has his cap on. {letter_is(PAK_PAGE, BURNED):He looks at what you are lying on, and he has put his sugar in your hand.|He looks at you; and he nods toward the rock, once.}

- -> earth
