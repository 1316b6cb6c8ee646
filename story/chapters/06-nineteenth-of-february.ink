// CHAPTER 6. NINETEENTH OF FEBRUARY
// When: 19 and 20 February 1945. A slit at the foot of Suribachi, over South beach.
// Who wants what: Saigo wants not to be the one it depends on. Captain Tanida wants the signal to come before his nerve
//   goes. Hirano wants to be eighteen. Mori wants names. The man on the beach wants a hole.
// Enter: from the_regular_service.   Leave: -> the_message.
// Teaches the machine: ten_for_one answered or not; Yoneda lives or dies; mori_roll exists; letter_five; bonds with
//   Hirano, Tanida, Mori; water by rain.
// Answers: the trench and what Saigo said of it, the noon that was overheard, who was told, Yoneda, the shoulder,
//   Kashiwara's sum, the flue.
// Remembered by labels: quiet.*, signal.*, yoneda.*, rain.*, roll.*

=== nineteenth
# chapter: 6
# title: Nineteenth of February
# place: The foot of Suribachi
# when: February 1945
# care: shown, killing in battle
~ day("1945-02-19")
~ hour(MORNING)
~ fill_canteen()
~ drink()
~ drink()
~ drink()
~ fill_canteen()
-> quiet

= quiet
It's a beautiful day. You had not expected that. # note: landing

From the slit you can see the length of South beach. {ash.line.dug_on:A third of the way along you once dug a thing that was square in the corners.|Somewhere a third of the way along is where you spent June.} Behind you are twenty rifles, and Captain Tanida with his right hand up. Nobody's to fire until a signal comes from the north. He has had his hand up since the first boat.

* (looked_at_sea) [Look at the sea]
    You can't. There isn't any, it's all ships, to the edge; a man could walk home.

* (looked_at_hand) [Look at the captain's hand]
    There's a burn on the thumb, from a candle. You had never thought of him as lighting his own.
    ~ warm(TANIDA)

- {quiet.looked_at_hand:When you look up from it the boats are in, like shoe-boxes.|The boats come in like shoe-boxes.} Their fronts fall off, and men walk out, and then they stop walking. They have found out about the ash.

Beside you is a boy from the stores, who was given a rifle at breakfast. "Hirano," he says. "I'm eighteen on Friday."

* (eighteen) ["What'll you have?"]
    He thinks. "Eel," says Hirano. It keeps him quiet for ten minutes. You can see him eating it.
    ~ warm(HIRANO)

* (showed_safety) [Show him where the catch is]
    He has had the catch off since breakfast. You put it on for him. He keeps a thumb on it after that.
    ~ draw_notice()

* (said_hush) {marked()} [Tell him to keep his voice down]
    "They can't hear," says Hirano. They're that near, it's true, that you had forgotten they couldn't.
    ~ cool(HIRANO)

- Below, so close that you can see his ears, one of the men in the ash has got out his shovel. He puts it in, and the sides come down. He does it again. It's a short one, like yours. {the_walk.above.thought_of_ten:He'd be somebody's Yoneda.}

By noon, the general said once, and you heard him. It's eight. For an hour nothing happens. # holds: knows(BEACH_WILL_FALL)

* (fed_hirano) [Give Hirano half your hardtack]
    ~ give_food(HIRANO)
    He chews as they do at that age, with his whole head. "Then why do we let them?" he says. You tell him it's like proving. You have to leave it till it has come right up. It holds him.

* (watched_digger) [Watch the one with the shovel]
    Boards, you think. He tries it with his hands. He looks up, straight at the slit, a man who'd like to see the manager. {ash.stranger.told_truth:"Water, or boards, or some other beach." You have been through it all, you could save him so much time.|It was at the knee last night, you could tell him, and the night before as well.}
    ~ cool(TANIDA)

* (ate_own) [Eat while you can]
    ~ eat()
    When you have done, the boy from the stores is looking at your hands, to see how one gets to be as calm as that.

* (steadied_tanida) {marked() or is_known(TANIDA)} [Hold up the captain's elbow]
    His arm has begun to go; you know it from trays. You put a hand under the elbow, and he doesn't look round. "How long do you make it?" says Tanida, very low. "Fifty minutes, company commander." You have the whole of his arm.
    ~ warm(TANIDA)

- -> signal

= signal
Then a white star goes up over Motoyama, and Captain Tanida brings down his hand, and the island opens.

* (looked) [Look]

* (step_past) [Step past the beach]
    ~ warm(SHIMIZU)
    For two hours everything that the island has is fired into men who can't dig. You fire with the rest, and high, and Shimizu, who keeps the count, writes a nought beside your name. The one with the shovel is killed.
    -> yoneda

- You have heard shells come. You had not heard them go. There are some thousands of men on that beach. It goes up, and hangs, and comes down with things in it.

"Fire," Tanida is saying. "You may fire. Fire."

The one with the shovel is still there. He is lying round it.

* (fired) [Fire, as ordered]
    You put the sight on him, and it's quite easy, and you pull. He's just no longer doing what he was. "One," says Shimizu, behind you, who has been told to keep the count. After that you aim, for a long time, at ash.
    ~ warm(TANIDA)

* (fired_high) [Fire over his head]
    Five, and another five. Nobody can tell, it is a noise among noises; but Shimizu, who has the count, looks along your barrel. He writes in his column, opposite your name, a nought, neatly, so that it can be made into something later.
    ~ warm(SHIMIZU)

* (carried) {not spent()} [Put down the rifle. Carry for the mortar.]
    ~ toil()
    They weigh forty kilos, and there's one man to a shell, up nine steps. You don't see what becomes of them. By ten {hurt():the shoulder has come open|the breath comes in pieces}; the gunner, each time, says thank you.

* (went_back) [Go back, past the bend, and sit]
    ~ rest()
    ~ cool(TANIDA)
    ~ draw_notice()
    There is someone else: it's Lieutenant Oiso, with a lamp between his knees, and a map on them, of a part of the island that's a good deal flatter. You haven't seen each other; that's the arrangement. "One would want to know the ground," says Oiso, not looking up.

- -> yoneda

= yoneda
~ hour(NOON)
Now the ships answer, one hole at a time.

Up at the old lookout Yoneda is calling distances, which doesn't need eyes. "Eight hundred," he sings. {the_regular_service.mist.told_few:You told him there were a few. He's calling each as if it was the last.}

A piece of the mountain falls past the slit.

* (fetched_him) {not spent()} [Go up for Yoneda]
    ~ toil()
    ~ warm(YONEDA)
    ~ draw_notice()
    Ninety rungs, less the nine that aren't there. He's sitting against what's left of a wall, with the megaphone on the wrong way up. "Is that you?" says Yoneda. "I've stopped being able to hear me." You get your fingers in his belt. {the_regular_service.counting.sat_by_yoneda:All the way down he puts his feet where you put them for him, all winter.|He comes down the ladder on top of you like a wardrobe.}

* (sent_shimizu) {is_known(SHIMIZU)} [Ask Shimizu to have him relieved]
    ~ dies(YONEDA)
    Shimizu salutes, and states it. The captain, with his eyes on the beach, agrees to it. Shimizu writes out the order and signs it and starts up, and is back in a minute with it still in his hand. "There is no post there now," says Shimizu.

* (shouted_up) {spent()} [Shout up to him to come down]
    ~ dies(YONEDA)
    Your legs won't do ninety rungs. You stand at the foot and shout, and he hears that it's you. "Who's that for?" sings Yoneda, pleased. "Say it again!" You're saying it again when the shaft goes dark from the top.

* (stayed_at_slit) [Stay where you are]
    ~ dies(YONEDA)
    "Seven hundred," sings Yoneda. "Six." You don't hear it stop. You hear that nobody has said five. {ash.ranks:He hit you, once, on a beach, to orders, and told you he was sorry.|{ash.noon.fed_yoneda:Half of your rice went to him, one noon.|One noon you ate your rice, and he looked the other way.}}

- By noon (it is noon exactly; you look) they are across the neck, a brown line from the one sea to the other, and you're on the short side of it.

"So that is the beach," says Captain Tanida, and takes off his watch, and winds it.

* (moved_shells) [Help carry the shells back from the slit]
    ~ toil()
    They are heavier in this direction.
    ~ warm(TANIDA)

* (slept_standing) [Sleep, standing up]
    ~ rest()
    Nobody has told you that you may. You find the wall, and it takes you.
-

-> rain

= rain
~ day("1945-02-20")
~ hour(NIGHT)
~ grow_thirsty()
{yoneda.slept_standing:You wake against the wall, and it has turned cold, and rains.|On the second day it turns cold and rains.} All autumn you'd have lain in the road for it with your mouth open. Now you stand round the bend and listen to it run away.

They have put out tins, all down the slope. You can hear each one filling, on its own note. There's a star shell every two minutes.

{parched():There's no spit in your mouth.}

* (crawled_out) {not spent()} [Crawl out for it, between flares]
    ~ take_water()
    ~ fill_canteen()
    When it pops you're a stone, with the shadows swinging round you. You pour the tins one into another with your hand round the lip, and it's a wonder what a noise water makes. They fire at the noise. You bring in half a bucket.

* (sent_hirano) [Let Hirano go. He has asked to.]
    ~ take_water()
    ~ fill_canteen()
    ~ cool(HIRANO)
    He's quick, he's thin, he goes out like a cat. He is back before the second flare with two buckets, grinning, and with the top of his ear gone. He keeps feeling for it. "Is it bad?" he says. "Does it show?" For the rest of that night, when he thinks nobody's looking, he puts up a hand.

* (licked_rock) [Stay in, and lick the wall]
    ~ take_water()
    It comes down the rock in threads, and tastes of matches. Someone is doing the stretch next to you. In a flare it's Captain Tanida. You both move along.
    ~ warm(TANIDA)

* (pak_pipe) {is_known(PAK)} [Ask Pak where the wall sweats]
    ~ take_water()
    ~ fill_canteen()
    ~ warm(PAK)
    {water.wall.boiled_it:He has the iron set up already, at the vent, and a man on it, turning.|He walks you down past the last bunks, with his palm on the wall, as a doctor would. "Here," says Pak.} It's clean. You fill {lives(YONEDA):Yoneda's and yours|two}, and the lamp burns up straight while you do it. {knows(FLUE_DUG):"That's your hole," he says, "pulling. It's all that's left of the top of this hill."|"There's no air here," says Pak. "Look at it, it's standing up. If they light a fire at the door we'll have what's in our chests."}

- -> roll

= roll
Mori has had no letters since the aeroplane. So he has begun a roll: name, place and hour, on the backs of ration slips.

"Somebody'll want to know," says Mori. "It's years, sometimes. There was a woman came to my counter for a man who'd fallen off a roof in the Russian war." He licks the pencil. {not lives(YONEDA):"Yoneda," he says. "What was it in full? He never told me; he only ever asked if there was anything for him."{nineteenth.yoneda.shouted_up: He looks at you. "They say that somebody had called him, and he was pleased."}}

* (gave_names) [Give him the ones you know]
    ~ warm(MORI)
    You give him {lives(YONEDA):the gunner, and the two from the slit|Yoneda Tadashi, of Kumagaya, who could hear aeroplanes}. {water.entered.in_action:"In action," he says. "I've put that forty-one times since yesterday. And there's just the one that says water."|{water.entered.of_illness:"He has a page to himself, your friend," says Mori. "Of illness. I've not had a death since I could explain to a person."|"He has a page to himself, your friend," says Mori.}} The slips are as big as the ones they used to give you for sugar.

* (asked_own) {marked()} [Ask if you are on it]
    "There's a line ruled," says Mori. "There's one for all of us. I do them when I have the ruler out." He shows you. It's a plain line, with a number. Beside yours someone has put a small red tick. "That's not mine," says Mori.

* (asked_his) {water.entered.in_action} [Ask which action the next one is]
    "I've stopped asking you that," says Mori. But he turns back to show you: it's there, in ink by now. "Water." Somebody from battalion has put a query against it, and Mori has put a tick against the query.
    ~ warm(MORI)

* (let_mori_write) [Leave him to it]
    He goes from man to man down the shelf, stooping, with the lamp held to the side so as not to be in their eyes. He asks each of them how it's spelled. It's the only question some of them have had all day, and they sit up to it.

- -> letter

= letter
~ hour(NIGHT)
{roll.let_mori_write:When he has been to the last man he leaves you a slip, blank on the one side.|He has left you a slip, blank on the one side.} There is no post. There's light, though, and a minute.

~ draft(LETTER_FIVE)
* (open_no_post) [Say that it can't be sent]
    Kinu. There is no post for this. I am writing it because I have the paper. # letter: letter_five

* (open_rain) {nineteenth.rain.licked_rock or nineteenth.rain.crawled_out} [Begin with the rain]
    Kinu. {about(WEATHER, "It rained today")} and we were all indoors. # letter: letter_five

* (open_shovel) ["I saw a man dig a hole."]
    Kinu. I saw a man try to dig a hole where I dug mine. He did everything that I did, in the same order. # letter: letter_five

- * (tell_shot) {signal.fired} [Put that you fired]
    {letter.open_shovel:{about(THE_DEAD, "I fired at him and he stopped.")}|{about(THE_DEAD, "I fired at a man who had a shovel, and he stopped.")}} I was going to say I was sorry to tell you; but who else is there? # letter: letter_five

* (tell_missed) {signal.fired_high or signal.step_past} [Put that you missed]
    I have been firing at the sea all day. I hit it. They will say here that I am a poor shot, and you must let them. # letter: letter_five

* (tell_carried) {signal.carried or signal.went_back} [Put where you were]
    {signal.carried:I carried. It was trays, more or less, up and down, and somebody else took them from there. I have thought about that.|I sat in the back with a lieutenant and we looked at a map. You used to ask what I did with myself when you were at the front. That.} # letter: letter_five

* (tell_boy) [Put that the boy is eighteen on Friday]
    There is a boy here who is eighteen on Friday. I have been trying to think what one could make, out of hardtack. # letter: letter_five

* (tell_yoneda) {not lives(YONEDA)} [Put in Yoneda]
    {about(THE_DEAD, "Yoneda is dead,")} who could hear it coming at sixty kilometres. {ash.noon.fed_yoneda:I gave him half of some rice once. I am glad that it is written down.|He was hungry once, and looked at the sea until I had done. I should like it written down somewhere.} # letter: letter_five

- * (close_five_beside) {is_known(HIRANO) or is_known(SHIMIZU)} [Say whom you're sitting by]
    I have company as I write it. {is_known(SHIMIZU):The one on my left is looking over my characters.|The one on my left has gone to sleep on me.} # letter: letter_five

* (close_five_step) [Say that you'll keep it]
    I shall put this with the others, and you can have them all at once, {about(HOPE, "at the corner,")} and read them in what order you like. # letter: letter_five

* (close_five_lamp) [Stop where the lamp stops]
    Somebody wants the lamp. # letter: letter_five

- ~ keep(LETTER_FIVE)
Into the haversack with it, quite whole. {the_regular_service.pilot.bread_mine:The last one went whole too, in a stranger's jacket.}

Below, in the rain, they have started on the blockhouses, one after another. It begins with a noise like a sheet being torn; and there's a light, orange, that has no business to last so long.

"What's that?" says Hirano.

* (said_lamps) ["Lamps," you tell him.]
    He looks at it for some time. "They've a lot of oil," says Hirano.
    ~ warm(HIRANO)

* (said_doors) ["They're doing the doors."]
    He thinks, and you can see him count: how many there are, between those and this.
    ~ cool(HIRANO)

- There is a smell of a garage. # leaves: mori # leaves: hirano # leaves: oiso

-> the_message
