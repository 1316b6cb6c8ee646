// ENDINGS. How each run leaves Saigo, and where every one of them goes on: -> earth.
// Body deaths (thirst, dysentery) come here by themselves; the others are sent by the passage that could have gone
// another way. Nothing here is decided any more.

// Questions the book puts to itself, where several chapters need the same answer.

=== function lucks_lost()
~ return ash.facing.hit_hard or (ash.watched && not ash.watched.put_down_tin)

=== function name_home()
~ return letter_is(LETTER_ONE, SENT) or letter_is(LETTER_TWO, SENT)

// Where the child's name came to: before she was three months old; into the bag; into an attic in Fresno.
=== function name_in_winter()
~ return (the_new_man.window.name_again && letter_is(LETTER_THREE, SENT)) or (the_regular_service.lamp.close_name && (letter_is(LETTER_FOUR, SENT) or the_regular_service.pilot.bread_mine))

=== function name_in_bag()
~ return letter_is(LETTER_ONE, BURIED) or (the_regular_service.lamp.close_name && letter_is(LETTER_FOUR, BURIED))

=== function name_in_attic()
~ return letter_is(LETTER_ONE, CARRIED) or letter_is(LETTER_TWO, CARRIED) or (the_new_man.window.name_again && letter_is(LETTER_THREE, CARRIED)) or (the_regular_service.lamp.close_name && letter_is(LETTER_FOUR, CARRIED))

=== function flour()
~ return the_walk.stores.took_flour + the_walk.stores.took_flour - water.bread.steamed_bread - water.bread.ate_flour - the_regular_service.pilot.bread_mine - the_regular_service.pilot.bread_card - the_regular_service.pilot.bread_page - 2 * the_slope.roll.tore_half - the_baron.sam.steamed_for_sam

// What was kept by candle: each took a finger of it. The roll is in its glove and takes none.
=== function kept_sheets()
~ return burning.drawings.keep_drawings + burning.drawings.keep_only_these + burning.the_card.keep_card + burning.the_page.keep_page + burning.the_page.hand_page + burning.his_letter.keep_his + burning.sams.keep_sam + burning.the_wad.keep_wad + burning.hers.keep_hers + burning.early_ones.keep_early + burning.late.keep_late

// Pak gives his two ends to one he knows.
=== function candle()
~ return 4 + 2 * burning.two_ends - kept_sheets()

=== function candle_words(in_the_dark)
{
- candle() >= 6: ~ return "Candle left: six fingers."
- candle() == 5: ~ return "Candle left: five fingers."
- candle() == 4: ~ return "Candle left: four fingers."
- candle() == 3: ~ return "Candle left: three fingers."
- candle() == 2: ~ return "Candle left: two fingers."
- candle() == 1: ~ return "Candle left: one finger."
- else: ~ return in_the_dark
}

// The papers of strangers: the dead company's, or the six put into his hand, the sailor's card, the wounded men's lines.
=== function others_papers()
~ return not letter_is(STRANGERS_PAPERS, UNWRITTEN)

=== function take_papers()
{letter_is(STRANGERS_PAPERS, UNWRITTEN):
    ~ receive(STRANGERS_PAPERS)
}

// The wireless operator's strip, with the order to come north, is still in the bag.
=== function strip_kept()
~ return the_message.colonel.asked_guns && not the_message.told.gave_both && not the_message.told.strip_only && not the_sword.kneeling.showed_strip

// Of those papers there is the dead sailor's card and no other.
=== function only_sailors_card()
~ return others_papers() and not the_message.dead.took_letters and not the_message.waiting.took_uekis and not north.council.wrote_for_them

// Shimizu's drawing, where it came to Saigo.
=== function rabbit()
~ return the_dog.night_after.kept_drawing or ((the_dog.parting.let_him_go or the_dog.gone) && not the_dog.night_after.ate_his)

=== function early_count()
~ return letter_is(LETTER_ONE, KEPT) + letter_is(LETTER_TWO, KEPT) + letter_is(LETTER_THREE, KEPT)

=== function nothing_kept()
~ return kept_sheets() == burning.the_page.hand_page && not burning.the_roll.keep_roll && not burning.the_wad.wad_by_feel && not burning.his_letter.his_by_feel && not burning.sams.sam_by_feel && not burning.early_ones.early_by_feel && not burning.late.late_by_feel

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

// By feel, when the candle is out, not all of it goes in.
=== function bury_one_early()
{
- letter_is(LETTER_ONE, KEPT):
    ~ bury(LETTER_ONE)
- letter_is(LETTER_TWO, KEPT):
    ~ bury(LETTER_TWO)
- else:
    ~ bury(LETTER_THREE)
}
{letter_is(LETTER_TWO, KEPT):
    ~ lose(LETTER_TWO)
}
{letter_is(LETTER_THREE, KEPT):
    ~ lose(LETTER_THREE)
}

=== function bury_last_late()
{letter_is(LETTER_FOUR, KEPT):
    ~ lose(LETTER_FOUR)
}
~ lose(LETTER_FIVE)
~ lose(LETTER_SIX)
~ bury(LETTER_SEVEN)

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
{letter_is(KINU_LETTER, KEPT):
    ~ carry(KINU_LETTER)
}

=== function by_pak()
~ return not burning.hole

=== function burn_everything()
~ burn(GENERAL_DRAWINGS)
~ burn_the_rest()

=== function burn_the_rest()
{letter_is(MORI_ROLL, KEPT):
    ~ burn(MORI_ROLL)
}
{letter_is(STRANGERS_PAPERS, KEPT):
    ~ burn(STRANGERS_PAPERS)
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
{letter_is(KINU_LETTER, KEPT):
    ~ burn(KINU_LETTER)
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
// In the long chamber they are still inside his shirt, and go with him.
{letter_is(STRANGERS_PAPERS, KEPT):
    {endings.cave:
        ~ lose(STRANGERS_PAPERS)
    - else:
        ~ bury(STRANGERS_PAPERS)
    }
}
// Hers he wore inside his shirt.
{letter_is(KINU_LETTER, KEPT):
    ~ lose(KINU_LETTER)
}

=== function any_own()
~ return letter_is(LETTER_ONE, BURIED) or letter_is(LETTER_TWO, BURIED) or letter_is(LETTER_THREE, BURIED) or letter_is(LETTER_FOUR, BURIED) or letter_is(LETTER_FIVE, BURIED) or letter_is(LETTER_SIX, BURIED) or letter_is(LETTER_SEVEN, BURIED)

=== function wad_in_bag()
~ return letter_is(STRANGERS_PAPERS, BURIED)

=== function no_mens()
~ return not letter_is(MORI_ROLL, BURIED) && not letter_is(KASHIWARA_CARD, BURIED) && not letter_is(PAK_PAGE, BURIED) && not letter_is(SHIMIZU_LETTER, BURIED) && not letter_is(SAM_LETTER, BURIED) && not wad_in_bag()

=== function no_others()
~ return no_mens() && not letter_is(GENERAL_DRAWINGS, BURIED) && not letter_is(KINU_LETTER, BURIED)

=== function nothing_in_it()
~ return no_others() && not any_own()

// The kinds of sunset.
=== function only_the_generals()
~ return burning.drawings.keep_only_these

=== function only_the_mens()
~ return not no_mens() && burning.drawings.burn_drawings && burning.late.burn_late && not burning.early_ones.keep_early && not burning.early_ones.early_by_feel

=== function all_kept()
~ return not burning.drawings.burn_drawings && not burning.drawings.keep_only_these && not burning.the_roll.burn_roll && not burning.the_card.burn_card && not burning.the_page.burn_page && not burning.his_letter.burn_his && not burning.sams.burn_sam && not burning.the_wad.burn_wad && not burning.hers.burn_hers && not burning.early_ones.burn_early && not burning.early_ones.early_by_feel && not burning.late.burn_late && not burning.late.late_by_feel

=== function any_tin()
~ return letter_is(LETTER_ONE, SENT) or letter_is(LETTER_TWO, SENT) or letter_is(LETTER_THREE, SENT) or letter_is(LETTER_FOUR, SENT) or letter_is(LETTER_FOUR, CARRIED) or letter_is(LETTER_FIVE, CARRIED)

// One letter in the biscuit tin, and no parcel from Fresno with it.
=== function tin_of_one()
~ return not letter_is(LETTER_FIVE, CARRIED) && letter_is(LETTER_ONE, SENT) + letter_is(LETTER_TWO, SENT) + letter_is(LETTER_THREE, SENT) + (letter_is(LETTER_FOUR, SENT) or letter_is(LETTER_FOUR, CARRIED)) == 1

=== function only_attic()
~ return not letter_is(LETTER_ONE, SENT) && not letter_is(LETTER_TWO, SENT) && not letter_is(LETTER_THREE, SENT) && not letter_is(LETTER_FOUR, SENT) && not the_regular_service.pilot.bread_mine

=== endings

= thirst
# place: The island
# care: shown, a death from thirst
You mean to hold up Kashiwara's wrist, and can't lift your own. It is you that the thirst kills. You are lying where you went down, among other men, and it has stopped hurting. They say that it stops, and you hadn't believed them. Then it seems to you that you come in by the side door of your own bakehouse, without a lamp, and know where everything is.

* (saw_water) [Put your hand out for the tap]

* (step_past) [Skip the dying]
    There is no more water; you have given it, or drunk it. You die of thirst, at some hour, with your mouth open, among other men.
    -> thirst_after

- It's running already, into the tin basin with the enamel gone, and the light has been left on for you. "First class," says Kashiwara beside you, hoarse. "No, no. After you."
-> thirst_after

= thirst_after
You are dead when Pak finds you, that night or the next. He takes you by the jaw, and tries to make you drink all the same: water that he has caught for you in a helmet, over a vent. In the end he swallows the water himself, and unhooks your bag. # holds: not the_baron
-> earth

= dysentery
# place: The lee of the wall, Suribachi
# care: shown, a death by illness
By the next night you are lying along the wall yourself, with dysentery, next to Kashiwara. Nothing is left in you. Kashiwara has turned his face to you. "You'll be there first," he says. "You've taken a through ticket. I'd a stop yet." # holds: lives(KASHIWARA)

* (counted_trays) [Count the trays, at home]

* (step_past) [Skip the dying]
    It takes you another day to die, and you are not there for much of it. Pak does what there is to do. He washes his hands in sand.
    -> dysentery_after

- Thirty-two rolls to the tray, ten trays. The ninth is as far as you get. On one the rolls have been set too close and have joined; that's the shop boy, always in a hurry. You will have to speak to him. You can't make out, now, whether you are the baker or the boy.
-> dysentery_after

= dysentery_after
You are dead. Pak buries you with your own shovel, and chooses the stones for the grave. When the last is on he sits down beside it, with your bag on his knees.
-> earth

= cave
# place: The long chamber, Suribachi
# care: shown, forced suicide
You stay in the row, with your grenade. "I am glad that you stayed," says Shimizu. His shoulder is against yours. "It is easier to be correct in company."

* (sat_close) [Sit shoulder to shoulder with him]

* (step_past) [Skip the end]
    ~ dies(TANIDA)
    ~ dies(NEMOTO)
    ~ dies(SHIMIZU)
    {lives(YONEDA):
        ~ dies(YONEDA)
    }
    The company dies by its own grenades, as the colonel's order told it to, and you with it. Pak, who has not been given one, takes your bag up {knows(FLUE_DUG):the flue|the shaft}.
    ~ die()
    -> earth

- {lives(YONEDA):"Is it now?" Yoneda asks the man beside him. }{the_message.waiting.took_uekis:Ueki's letter and the five others are inside your shirt. }You look at the grenade in your hands. At the front the captain has come to the last of his words. {the_message.told.told_alone:He looks at your wrist, where his watch is, and then he can't look any longer. He had ordered one man to live.|He's looking straight at you, and only now do you see what he wants. He'd have liked one man to get up and leave.} # holds: not lives(YONEDA) or nineteenth.yoneda.fetched_him

~ dies(TANIDA)
~ dies(NEMOTO)
~ dies(SHIMIZU)
{lives(YONEDA):
    ~ dies(YONEDA)
}
{knows(FLUE_DUG):Pak has gone, by the black hole at the back. Air still goes by your cheek, out along the flue you made.|Pak has gone, by the hole over the fallen rock, at the back.} He has your bag, and your shovel. # holds: letter_is(LETTER_FIVE, KEPT) and (not knows(FLUE_DUG) or (the_walk.flue.dug or the_walk.flue.dug_share))

The captain says the last word. Your grenade goes off with Shimizu's, and with all the others in the four rows.
~ die()
-> earth

= slope
# place: The back of Suribachi
# care: shown, death by fire
You stay in the bay, on the bench, while they burn out one hole after another. Hirano moves up close. "It's only a few hours more," says Hirano. "It's only till I'm eighteen." You tell him there's nothing to turning eighteen; it's over before you have your cap off. # holds: (not lives(YONEDA) or the_message.yoneda.took_yoneda) and (not the_message.yoneda.took_yoneda or lives(YONEDA))

* (listened_up) [Listen to what the Americans call down]

* (step_past) [Skip the fire]
    ~ dies(HIRANO)
    ~ dies(MORI)
    ~ dies(SHIMIZU)
    {lives(YONEDA):
        ~ dies(YONEDA)
    }
    The bay is burned out like the other holes, with all of you inside. Next door Pak stays where he is until it's quiet. Then he fetches the bag.
    ~ die()
    -> earth

- They call to you to come out. They wait. Mori has put the glove with his roll on the floor at the far side of the bench, and is lying on it. You have pushed the bag in there behind him, as far as your foot will go. He looks at you over his spectacles, as he did the night that you brought him your first letter. # holds: letter_is(MORI_ROLL, UNWRITTEN) and letter_is(LETTER_FIVE, KEPT)

Then the flame comes. The doorway is white from top to bottom, and roars. It kills you all.

~ dies(HIRANO)
~ dies(MORI)
~ dies(SHIMIZU)
{lives(YONEDA):
    ~ dies(YONEDA)
}
In the crack next door Pak stands for a day and a night with his face to the drip. He's the one who comes in for the bag.
~ die()
-> earth

= night_march
# place: Chidori airfield
# care: shown, killing in battle
You run with your hand on a belt. It is flat; one could run to Motoyama on it. "You see?" says Oiso. You can hear that he's smiling.

* (held_on) [Hold on to the belt]

* (step_past) [Skip the airfield]
    ~ dies(SHIMIZU)
    ~ dies(MORI)
    ~ dies(HIRANO)
    ~ dies(OISO)
    {lives(YONEDA):
        ~ dies(YONEDA)
    }
    The American guns are laid on the airfield, and they shoot down nearly everyone on it, you among them. Pak lies off it, to the right, until it's over. Then he goes for your bag.
    ~ die()
    -> earth

- A flare goes up. In front of you is your shadow, very long and black, with its knees going, and everybody else's knees with it{lives(YONEDA):. "There," says Yoneda, "I said so," and he lets go of the belt in front to put up his hands.|.} You see the ash, every grain with a shadow of its own. Then all the American guns begin at once. You go down, with {lives(YONEDA):Yoneda, and }Shimizu, and Mori, and the boy. # holds: not lives(YONEDA) or the_message.yoneda.took_yoneda

To the right, in the gully, Pak is on his face. Before it's light he'll go from one dead man to the next by feel, until he finds the bag with the cord.
~ dies(SHIMIZU)
~ dies(MORI)
~ dies(HIRANO)
~ dies(OISO)
{lives(YONEDA):
    ~ dies(YONEDA)
}
~ die()
-> earth

= sword
# place: Below Motoyama
# care: shown, an execution
You run for the gully, away from the sword. The gully has a tuft of grass at the edge.

* (ran_for_gully) [Keep your eyes on the gully]

* (step_past) [Skip what the sword does]
    You are cut down before you reach the gully. A minute later the general comes to that hollow, too late and very angry. He has Shimizu get up off his knees, and gives your bag to Pak.
    ~ die()
    -> earth

- Ten strides. No rifle goes off. There's a step, light and quick, coming up behind: Lieutenant Itō's, with the sword. He cuts you down.

A minute later the general walks up, who ordered you north. He looks at your body, and then at his watch. He has Shimizu get up off his knees. He picks up your bag himself, and puts it into Pak's hands. # note: sword
~ die()
-> earth

= baron
# place: Nishi's caves
# care: shown, forced suicide
The others have gone, and Shimizu has your bag. # holds: letter_is(LETTER_FIVE, KEPT) and letter_is(SAM_LETTER, KEPT)

* (told_light) [Tell him how far the light has come]

* (step_past) [Skip the morning]
    ~ dies(NISHI)
    You tell him when it's day. The Baron has his rifle; the Americans have fire. You die there, both of you. Shimizu takes the bag north, and hands it to Pak. Shimizu is killed with the general, in the last attack.
    ~ die()
    -> earth

- "What's the light doing?" says Nishi.

"It's grey, rentaichō-dono. It's down to the second rung. Now there's a bit of yellow, as wide as a finger. It's on your boots."

"Are they clean?"

"You could see your face in them." The Americans are at the next hole. One of them calls down, in quite good Japanese, to Baron Nishi by name. "They might have sent somebody I knew," says Nishi. He has the rifle where he wants it. He feels for your sleeve. "Go on. What's it doing now?"

"It's day," you tell him. Then they fire the flamethrower in, and everything is white. His hand is on your sleeve.

Shimizu carries your bag to the north gorge, and gives it up there, against a receipt, to Pak. On the last night Shimizu goes out with the general, and is killed.
~ dies(NISHI)
~ die()
-> earth

= over_shot
# place: Over the line
# care: shown, the killing of a prisoner
You go round the rock, after the guard. Shimizu is on his knees, with his hands in sight, telling the American something, slowly, in Japanese. The American is crying, and has the rifle up.

* (took_wrist) [Go to Shimizu, and take him by the wrist]

* (step_past) [Skip what follows]
    ~ dies(SHIMIZU)
    The American who guarded him shoots Shimizu, and then you, because you have seen it. It was one man's doing. Another American, who finds you, lays your letters where the Japanese will find them.{the_regular_service.reply: Kinu's, inside your shirt, stays on you.}
    ~ die()
    -> earth

- The American says his dead friend's name, and shoots Shimizu, and looks round, and there you are, walking towards Shimizu with your hand out. The American hadn't meant anyone to see. You have Shimizu by the wrist when he shoots you too. It's the last thing that you do with your hands.

Your letters are on the stones. A big corporal, who had been heating something in a can, finds them, and the two of you, and sits there a long time. {the_dog.over.refused_bag:Among them is the interpreter's receipt, with two names on it and a number. That the corporal keeps.|Shimizu's handkerchief he keeps, the one with the hem.} At dark he lays the letters, under a can of peaches, where the Japanese still come out at night for food. Whoever takes the one takes the other, and so the letters go north after the bag, and Pak puts them in with the rest.{the_regular_service.reply: Kinu's letter was against your skin, and is not among them.} # holds: letter_is(LETTER_FIVE, KEPT) and letter_is(LETTER_SIX, KEPT)
~ dies(SHIMIZU)
~ die()
-> earth

= over_alive
# place: The eastern beach
~ hour(DUSK)
~ take_water()
You have surrendered. They walk you down to the beach: a tent, with a table in it. You are given a blanket, a cigarette and a number. Itamura, the interpreter, doesn't come until it's nearly dark. There's blood on his cuff; he has hit the guard who shot Shimizu. "The helmet on his knees was his dead comrade's," says Itamura. "The guard was to have espoused that comrade's sister." It isn't an excuse. He wanted it to have been said. # holds: not lives(SHIMIZU) and letter_is(LETTER_FIVE, KEPT) and letter_is(LETTER_SIX, KEPT)

~ carry_mine()
Your letters are of no military value, he has been told, and are to be destroyed. {the_dog.over.refused_bag:At the wire they took the bundle off you, receipt or no receipt. }He has all the letters in front of him, and is squaring them up with his thumbs, as Shimizu would have.

"If I destroyed them my honoured mother would, what does one say, skin me," says Itamura, and puts them in his pack, down under the socks. # note: mail_home # holds: letter_is(LETTER_FIVE, CARRIED) and letter_is(LETTER_SIX, CARRIED) and not letter_is(KINU_LETTER, KEPT)

You had left the bag, with the other men's letters, and Ōkubo carries it as far as the general's cave. Pak is there. He knows the bag by its knot. He looks in, and ties it again, his own way about, and walls it up, and on the rock beside it he does your sum, as he was told it: two thousand, struck out, and three thousand, and "without filling". # holds: letter_is(SAM_LETTER, KEPT)
-> earth

= tents
# care: shown, killing in battle
In the tent you lift the rifle, but only to have it in front of you.

* (met_eyes) [Look at him]

* (step_past) [Skip what happens in the tent]
    You don't use it. A man of your own fires into the tent from outside, and you and the American are found side by side, with a child's letter.
    ~ die()
    -> earth

-
The man on the cot has seen you. He takes hold of his letter and holds it up between you in both hands. The drawing is of an aeroplane, and a sun with a face. He says a word to you, again and again, the same one. You know what it is: he's telling you his daughter's name.

You have your mouth open to say your own child's name. Then a burst comes through the canvas from behind, from one of your own men, and kills you both.

In the afternoon, when the Americans go along the tents, they put the two of you down as having fought. Under your hand is the child's drawing with blood on it. "He was trying to get that letter off Mac," says a man, of you.
~ die()
-> earth

= swung
# care: shown, a killing
* (stood_to_it) [Follow it through]

* (step_past) [Skip the blow]
    You kill the American lieutenant with the shovel. He is called Voss. His men shoot you. They bury him with a chaplain and a flag. You they bury behind the next rise.
    ~ die()
    -> earth

- You bring the shovel round, from the hips. It's wonderfully easy.

The American lieutenant is on the ash, and doesn't do anything. He has only stopped. You have killed him.

There are freckles all the way down inside his collar. You see every one. It's taking the others an age to get those rifles up, and you've let the shovel fall. You're going to tell him that it was only so that they'd be looking at you, and not at the grave. You get down on your knees, to be nearer. Then they fire.

They bury Lieutenant Voss with a chaplain and a flag. They bury you behind the next rise{last_walk.grave.dug_fast:, beside Fujita}, four metres from the general, without knowing it. # holds: not last_walk.grave.dug_fast or not lives(FUJITA)
~ die()
-> earth

= tunnels
# place: Underground
~ day("1949-01-06")
~ hour(MORNING)
~ take_water()
~ fill_canteen()
~ eat()
~ eat()
~ rest()
{hurt():
    ~ dress_wound()
}
{hurt():
    ~ dress_wound()
}
{marked():
    ~ clear_name()
}
You stay hidden in the tunnels until the winter of 1948. You wear out three dead men's shoes. {not burning.down:Pak goes, the first spring, by sea, on eight oil drums and your shirt; you hold the end for him to step on. }In all that time you have not been given an order, and you have got into the way of saying good morning to a stone. # holds: burning.down or last_walk

Then, in January 1949, an American magazine blows up against the wire, with a photograph in it. It's Ueno Park, in Tokyo; you know that railing. It's full of people. They're holding their children up on their shoulders to see a monkey, and among them is an American eating an ice, and nobody is looking at him. So the war is over. # note: january_1949

You look at that for two days. At the edge of it is a woman carrying a loaf, and she has it by the wrong end.

On the third day you wash, in a helmet, and walk down the middle of the Americans' road in the sun, to give yourself up.
-> earth

= raft
# place: At sea, off North Iwo
~ day("1945-04-15")
~ hour(DAWN)
~ die()
You and Pak are making for North Iwo. The raft holds: eight drums, thirty-two of your knots, Pak's shirt for a sail. By midnight Iwo Jima can't be seen any more, only smelled. By two it can't be smelled.

"Sing," says Pak. You don't know any songs. So he sings, a long one, about a bean-field. All the while he keeps a hand flat on the nearest drum, feeling whether it takes water. # joins: pak

When it gets light North Iwo, ahead, is still there in the sea, no nearer. There's some green on it. It has, you'd swear, one line of smoke, straight up, as from a house where somebody is baking. "How far?" says Pak. The drum under his hand has sunk since midnight by the width of the hand: with two on it the raft is going down. You shade your eyes, and tell him about the house. # note: north_iwo # holds: burning.down
~ dies(PAK)
-> earth

= laid
# place: The western beach
~ hour(AFTERNOON)
~ take_water()
~ take_water()
~ take_water()
You are a prisoner. {shovel.standing.held_stick:The lieutenant keeps the general's stick. }One of the Americans picks up the shovel, thinks about it, and puts it into your hands: there are graves to dig. {shovel.facing.said_butter:The freckled one has put a tin of butter in your pocket. }They walk you up to the airstrip, and give you a can of water. It is cold, and has no sulphur in it. # holds: not lives(KURIBAYASHI)

They have a field there, pegged out with tape, for their dead. A bulldozer cuts the trenches, two metres down, and the sides come in behind it as fast as it cuts. You show the men, with your hands, that a trench wants boards. Then a truck comes, with boards on.

* (squared_it) [Dig the next grave, square in the corners]
    You dig until the sun is low, and they sit and watch you as one watches a man lay bricks. {ash.line.dug_on:You dug a trench square once for Captain Tanida, and it filled in the night. This grave stands.|After that not one grave falls in.} # holds: not ash.line.dug_on or not ash.line.leaned

* (asked_whose) [Ask whose grave it is]
    You point at a grave, and put your palm up. It is Kowalczyk's. A man says the name for you, and then the next, and the next. You tamp the earth where he shows you, and say each name after him, until the sun is low. He breaks his biscuit, and gives you half.
    ~ eat()

- From the end of the field you can see the whole of the west. The sun has flattened, and is about to go into the sea. You stand there with both hands on the shovel. At this time of day Kinu feeds the starter. A corner of your mouth goes up, where the lip is cracked, and it hurts. An American takes out a cigarette, and puts it between your lips.
-> name_given

= sunset
# place: The western beach
~ hour(DUSK)
When you know anything again it is evening, and you are lying on the western beach. The Americans have laid you under a blanket, in a row with the wounded on the sand. On one side of you is a Japanese sailor, who won't open his eyes; on the other an American boy, smoking, with his feet gone.

~ take_water()
~ take_water()
~ take_water()
Somebody holds up your head and gives you a whole can of water. It is cold, and has no sulphur in it, and tastes of nothing, nothing at all.

The sun is over the ends of your feet. It has flattened. It's right down on the sea, and about to go in.{last_walk.grave.kept_digging: You have looked at nothing but ash since morning.} # holds: not lives(KURIBAYASHI) and not lives(FUJITA)

{burning.ashes:Nothing that you carried is left. You feel for the cord of the bag, all the same.|To the north, six metres in, lies the bag, with one loop left to pull.} You count, aloud, how long the sun takes to go in, as one counts for an oven. The American boy looks round. By fifty he has begun to count with you, in his own language. A smile starts at the corner of your mouth, where the lip is cracked, and it hurts. It can't be much of a smile; but the boy puts his cigarette in it. # holds: (not burning.ashes or (not any_own() and not letter_is(MORI_ROLL, BURIED) and not letter_is(KASHIWARA_CARD, BURIED) and not letter_is(PAK_PAGE, BURIED) and not letter_is(SHIMIZU_LETTER, BURIED) and not letter_is(SAM_LETTER, BURIED) and not letter_is(GENERAL_DRAWINGS, BURIED) and not letter_is(KINU_LETTER, BURIED) and not wad_in_bag())) and (burning.ashes or burning.hole)
-> name_given

= name_given
"What's your name?" says a nisei, an American with a Japanese face, who has spectacles and a pencil. "You don't have to give the right one. Nobody does."

* (own_name) ["Saigo. Baker. Of Ōmiya."]
    The nisei looks up. "You're the first all day," he says. He asks you how the name is spelled.

* (kashiwaras_name) ["Kashiwara. Of Onomichi."]
    It comes out of your mouth very nearly in Kashiwara's own voice. {the_dog.plan.plan_family:Shimizu had meant to give that name, since nobody was using it. }"Trade?" says the nisei.

    "Ferries," you tell him, as Kashiwara would have. # holds: not lives(KASHIWARA) and (not the_dog.plan.plan_family or knows(SURRENDER_PLAN))

* (paks_name) ["There's another man, in the north gorge."]
    "Is he going to shoot?" says the nisei. No, you tell him; his name is Pak; he'll come out if he's called by it. In the morning they take you there in a jeep, and you call his name in at the crack yourself, in front of everybody. It isn't long before he comes, palm up against the light, with his cap on. {letter_is(PAK_PAGE, BURNED):He looks for his page in your hands, which are empty, and puts his sugar into them.|He looks at you, and nods, once, at the rock.}

- -> earth
