// PAK'S PAGE
// When: 3 February 1945, past three in the morning, in the hour of lamp before the last aeroplane; and a find of 2005.
// Who wants what: Pak wants the names of the men who came on Sunday, before they go back in. Old Ch'a wants two put down who
//   cannot say it. Im wants no list at all. The petty officer wants nine. You want your hour of lamp.
// Enter: the door `lamp`, with paper in hand and a letter to begin.   Leave: the same; the letter is still to be begun.
// Teaches the machine: warm or cool towards Pak; a notice, if you go to meet the petty officer.
// Answers: whether Pak's page was taken or refused; the flue; the first strip of his shirt.
// Remembered: whether Im has your name.

=== paks_lamp
{paks_gallery: -> DONE}
* (asked) [See who stands at the edge of the light]
    It's Pak, with his cap in his hand. He has no business among soldiers at this hour. Behind him is the shaft where they haul up the rock.
    -> paks_gallery

=== paks_gallery
"Your lamp," says Pak. "How long do you have it?"

"Till four."

"Give me half of that," he says. {letter_is(PAK_PAGE, KEPT):"And the page that you keep for me, to write on. Afterwards it goes back between the same two sheets."|"I have asked four men before you. They were asleep, they said."} The lamp is for nine of the labourers, below. They stop digging at three, and start again at half past. He doesn't say what he wants with a light. # holds: letter_is(PAK_PAGE, KEPT) or letter_is(PAK_PAGE, UNWRITTEN)

* (brought_it) [Take the lamp down to them]
    -> paks_names

* (asked_why) ["What's to be seen down there?" And go]
    "Nothing," says Pak. "They are all there, but nobody can see them." You take up the lamp, so as to find out whether that was a joke.
    -> paks_names

* (kept_lamp) ["I've a letter of my own to write."]
    "Yes," says Pak. {letter_is(PAK_PAGE, KEPT):He holds out his hand for his page, and has it; by morning it is back between the two sheets. }He looks at your letter, which has nothing on it yet, and puts on his cap. From the next lamp along you hear him ask it again, and be told no. At the lamp after that nobody says anything; then two pairs of feet go down the rungs.
    -> the_regular_service.lamp.door

=== paks_names
You go down the shaft after him with the lamp turned low inside your shirt. By the bottom it has burned you a place the size of a coin.

The labourers sleep in the gallery they are digging. It isn't on the plan yet, so it has been given no lamp. {knows(FLUE_DUG):The air is moving, a little; it comes from the flue that you dug.|There is no air to speak of.} {paks_gallery.asked_why:It hadn't been a joke. }Nine men are sitting along the wall, with their hands hanging off their knees. They look at the light and not at you.

"They came from the north on Sunday," Pak says. "These nine names I don't have on the page yet."

He sits down on the ground in front of a powder box, and lays his page on the lid. {letter_is(PAK_PAGE, KEPT):It's the one that you keep for him, close and round, on both sides.|It has writing on both sides, close and round, like the plan of a house.} On the second side there's a hand's breadth left. He has a pencil as long as a tooth, tied to a piece of wood to make it longer.

* (held_it) [Hold the lamp where he wants it]
    Pak wants the lamp so low that it scorches the lid, and on his right, since he writes with his left hand. You hold still for half an hour.

* (stood_guard) [Set the lamp down, and watch the gallery]
    You go as far as the bend in the gallery, where the dark starts, and stand there with one ear for each direction.

* (sat_with) [Set it down, and sit with them]
    To stand over men who are sitting is for sergeants. You get down by the last of them, who moves up. The rock is warm, and for the first time today nobody is looking at you.

- The first of them says two words, and then two more. It's a village and a name, but you couldn't tell where the one stops. Pak says it after him, for the spelling, and writes. The man bends over to see. He looks at it for much longer than it takes to read.

"He can't read," you say.

"No," says Pak. "But he has seen where on the page his name is." The next man has moved up already.

It goes quickly, with no talk; each of them has thought out beforehand what he is going to say. A big man says his name twice, the second time louder. A boy with a rag round his head has only the Japanese name that the registry gave him. He never had any people, says Pak; at home he was called Boy, by whoever wanted one. Pak asks him something, and something else, and the boy shows with his hands a well, and a hill. Out of them he makes the boy a name. He writes it down, three syllables, and the boy says them over. The boy has been given a job, too: he keeps the count of the names, on a pit-prop, with a nail: a stroke for each. He does it as you'd do it for trays, five strokes making one character. # note: labourers

An old man with one eye, Ch'a, gives his own, and then he doesn't move on. He puts up two fingers, and points with them at the floor.

* (asked_two) ["Who are they?"]
    "From his village. They were killed in the August raids. They are under the cistern on the north side." Pak has started on the first of the two. "The page doesn't say that a man has to be alive. At the top it says, with me are these."

* (waited_two) [Wait for the pencil]
    The pencil writes two names. "They were killed in August. They are under the cistern on the north side," says Pak, when it has done. "It says, with me are these. It doesn't say that they can walk."

-

The seventh is called Im. He hasn't got up. He has a boil on his neck and holds his head to one side on account of it. He says something, not loud, and goes on saying it, and Pak's pencil stops.

-> paks_line

=== paks_line
{paks_names.asked_two:You don't ask, this time. }"Im says that this is a list," says Pak. "The men who took us away came to the village with a list. He says, when they want us again, now there is one ready."

You wait for him to say what the answer to that is.

"He's right," says Pak.

* (said_unread) ["They can't read Korean up there. Say that."]
    -> paks_unread

* (gave_yours) [Tell Im your own name, and the street]
    Saigo, you say to him. Bread. Station Road, in Ōmiya, third house, with a step. You don't know why the step; it's how people are told. Im tries it over with his head on one side. Then he says three words, slowly, and points at you, and then at the page, and shakes his head.

    "His name is for you," says Pak. "It is not for the paper. Im Ch'un-bo. He is from Posŏng. You are to remember it or not, as you like."
    ~ warm(PAK)

* (left_him) [Leave the man alone]
    Nobody says anything more to him. He seems to have expected it, and moves his feet in so that the eighth can get by.

- -> paks_empty

=== paks_unread
Pak tells him. Im has an answer ready. "The schoolmaster told them so too," says Pak, "about the village register."
-> paks_empty

=== paks_empty
Pak leaves a line empty for him, with nothing on it, and begins the next one lower down. The eighth says his, and the ninth, and the boy cuts a stroke for each. Then Pak takes the nail from him, and begins to rule off the empty line, above and below, so that nobody shall write there.

That is when you hear a stick. Pak, who is not one of the nine, lies down behind the powder box. The stick comes along the wall from the shaft end, tapping, three taps and a rest. {paks_names.stood_guard:You have heard it sooner than the others, by as long as it takes to get back to them.|They have all heard it. Nobody's hands are hanging down any more.}

"Kawai," says Pak. Kawai is one of the navy's petty officers, and he counts the labourers, at no fixed hour, by tapping each on the head. A labourer found with paper goes before Kawai's lieutenant. A soldier found lending him a light would go before Captain Tanida. # warns

* (put_out) [Put out the lamp]
    -> paks_stick.dark

* (met_him) [Go and meet him with it]
    -> paks_stick.met

* (counted_loud) [Start counting them, in a sergeant's voice]
    -> paks_stick.loud

=== paks_stick
= dark
It goes out with a stink. The stick stops. "Who's got a light there?" says Kawai. Nobody has. He comes on by touch, and you hear him arrive at the first man.

He counts with the stick. It comes along the row, dock, dock, like somebody trying melons. {paks_names.sat_with:You're in the row, at the end, and draw in your head|You have got down at the end of the row, the nearest place there was, and draw in your head}. It gets to you. "Ten," says Kawai, after a moment.

He goes back to the beginning. You slip out of the row, and this time you're behind the pit-prop, with your face in the rock. "Nine," he says, and stays there, breathing. He can smell the wick. There's only a number, and it's right. Then the stick comes down, whole, on somebody, so as not to have come for nothing, and the taps go away.

It was the boy. When there's light again he has a hand over one ear. "You needn't have put it out," says Pak. "Kawai has seen lamps. It's for the dark that he hit the boy."
~ cool(PAK)
-> paks_four

= met
~ draw_notice()
You walk at him with the lamp held out in front, so that he has it in the eyes, and bring your heels together. "Excuse me, petty officer. They said that the petty officer would know of a dry place for our lamp-oil. Where it is now, the wall sweats."

Kawai has got out of bed to count; he has a crease down his cheek. "Who wants it?"

"Captain Tanida's company, petty officer." It's out before you can think of another. He'll remember that. He takes you forty paces back along the wall, to show you a dry place, and is a good while choosing it. When you turn round with the lamp the gallery is black. They have hidden the page and lain down, and somebody is pretending to snore, rather well.

He taps them on the way out. "Nine," says Kawai, and is satisfied.
-> paks_four

= loud
"One!" you shout. "Two! Sit up when you're counted! Three!" It comes out in Sergeant Nemoto's voice, village and all; you hadn't known that you had it. Under cover of it Pak gets the page off the lid. By the count of seven the stick is beside you, and has stopped.

"Eight. Nine," you finish.

"I count them," says Kawai.

"Yes, petty officer. There's rice gone, from our third store. I was told to see who's out of bed." He thinks it over. To be counted twice can do no harm, in his view, to anyone. Then he holds the lamp to the pit-prop, and counts the boy's strokes. "That's ten," says Kawai. You look at them with him: two whole characters, of five strokes. Two of the strokes are for dead men, and Im has none. "I'm a baker, petty officer," you tell him. "One always makes one over." He wets a thumb, and rubs at the last stroke, but it's cut in. "Whose oil is this?" says Kawai then. He tips the half of it into a bottle that he has with him, and goes away, the way he came.
-> paks_four

=== paks_four
{paks_stick.loud:"You have got a quarter of your hour," says Pak, who has looked into the lamp.|"You have still got half of your hour," says Pak.} {letter_is(PAK_PAGE, KEPT):He watches the page into the bag, between the same two sheets, and the bag tied.|The page is in his cap, and the cap on.} # holds: letter_is(PAK_PAGE, KEPT) or letter_is(PAK_PAGE, UNWRITTEN)

{is_close(PAK):He has taken something out of his waistband, and it's a wick, a new one, plaited out of a strip of his shirt. It is dry. He fits it himself.|He comes with you to the foot of the rungs. "You did not ask what we pay for the light," he says. You hadn't thought of it. "No," says Pak.}

Up at the top nobody has missed you. You have paper, and {paks_stick.loud:a quarter of|half} an hour, and your own letter to begin.
-> the_regular_service.lamp.door

// 2005. The gallery fell in with the raids of February; the team has dug it out. Whose lamp it was is not known, if it was not
// yours: Pak had asked four men, and there were six lamps. Remembered is only whether Im has your name.

=== paks_bread
{not paks_find: -> paks_offer}
-> DONE

=== paks_offer
* (asked_the_lid) ["And that lid, by the door?" she asked Ueda.]
    -> paks_find

=== paks_find
# note: paks_names
The lid stood by the door of the mess hut with a number chalked on it, among the things that weren't anybody's. It was off a powder box. They had dug it out on the second day, under the mountain, in a gallery that was on no plan, where the labourers had slept. Somebody had used it to write on. A lamp had burned a ring into the wood, off to the right, where a man wants it who writes with his left.

Beside it they had found a pit-prop, in two pieces. Somebody had kept count on the prop with a nail, five strokes to the character, as they do in shops: two characters, whole. "Ten, as one counts men," said Ueda. "But the navy's return for that gallery never has more than nine labourers in it. I looked that up too." {letter_is(PAK_PAGE, BURIED) or (letter_is(PAK_PAGE, CARRIED) && not endings.raft && not endings.tunnels):Mrs. Ch'oe had come over to look.|Mrs. Ch'oe, who interpreted for the families from Kwangju, had come over to look.}

* (looked_to_choe) [They looked at Mrs. Ch'oe]
    She had put on her glasses, and was in no hurry.

* (choe_lifted) [Mrs. Ch'oe lifted the lid to the light]
    She turned it to the lamp, to see if there were dents in it, from a pencil. There were nine rows. Between the eighth and the ninth was a space, with a line scratched above it and another below.

- {choe_lifted:"Somebody has pressed hard, and written nine lines," said Mrs. Ch'oe. "And here he has not pressed at all."|"If one had a paper to hide," said Mrs. Ch'oe, "one would put it behind a prop."}

{letter_is(PAK_PAGE, BURIED): -> page_here}
{letter_is(PAK_PAGE, CARRIED): -> page_elsewhere}
-> no_page

= page_here
Pak's page was lying between them, on the sheet. Near the foot of the second side Mrs. Ch'oe had stopped, when she read it, and begun lower down; nobody had asked her why. "There is an empty line," said Mrs. Ch'oe. "Just above it are six names, and two of the dead; Pak says so. Then nothing, and then the others. He has ruled it off, above and below, with a nail, so that nobody should write there."
-> the_line

= page_elsewhere
{the_regular_service.pilot.bread_page:Mrs. Ch'oe knew by heart the labourers' names that the barbers' newsletter had printed. There were seventy-one, one to a line, with no gap in them. "A printer doesn't set an empty line," said Mrs. Ch'oe. "But my teacher had talked to the boy who had brought the page. There was an empty line on it, he said. He'd thought that it was for him to fill in."|She had seen the one in the museum at Naju. There's an empty line in it, close to the foot. "They have a card under it which says 'illegible'," said Mrs. Ch'oe. "I wrote to them. I said, it isn't illegible. There is nothing there."}
-> the_line

= no_page
Nobody knew of a paper that had lain there. {letter_is(PAK_PAGE, BURNED):There wasn't a sheet of it in the bag, or anywhere.|She had looked for ten years for a list of the labourers' names, in Naju, in Iizuka, and in Washington.} She put a finger into the ring, and the finger came out black. # holds: not letter_is(PAK_PAGE, BURIED) and not letter_is(PAK_PAGE, CARRIED)
{paks_find.choe_lifted: -> the_line}
"So one has been counted twice," said Ueda.

"Or a man was counted who wasn't one of the nine," said Dr. Nakahara.

"Ten," said Mrs. Ch'oe. "And not one name."
{paks_line.gave_yours && lived(): -> im_named}
-> back

= the_line
{paks_line.gave_yours && lived(): -> im_named}
{paks_line.gave_yours:"He'll have told somebody who he was, all the same," said Ueda. "Whoever held the lamp, say."|So one man had given no name; he had been asleep, Ueda thought, or frightened. "Or he had thought about it," said Mrs. Ch'oe.} # holds: not paks_line.gave_yours or not lived()
-> back

= im_named
The baker's daughter had been wiping the trays. "Imuchunbo," she said. "Of Poson."

They all looked at her.

"It's what my father said over the dough," she told them. "When he'd got it covered. He'd say it under his breath, and leave it an hour. I thought it was the name of a yeast. I say it myself." # holds: lived() and paks_line.gave_yours

Mrs. Ch'oe asked her to say it again. Then Mrs. Ch'oe said the name as it goes in Korean. She took out a pencil, and held it over her own list of such names, and asked if they thought Im would mind. Nobody answered. She put it away. # holds: lived()
-> back

= back
Ueda still had the sum in his hand, and the woman in the blue cap was looking at it.
-> earth.bread.door
