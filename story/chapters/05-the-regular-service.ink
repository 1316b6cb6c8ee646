// CHAPTER 5. THE REGULAR SERVICE
// When: 8 December 1944 to 18 February 1945. Suribachi, and one night at Chidori airfield.
// Who wants what: Yoneda wants to be the one who is told first. Pak wants one page to get off this island. The pilot wants
//   something hot. Shimizu wants everything written down with the time. The ships want the mountain lower.
// Enter: from the_new_man.   Leave: -> nineteenth.
// Teaches the machine: pak_page, letter_four, kinu_letter; what leaves by the plane and what stays; thirst again.
// Answers: which letters went, the name, flour, seam, Yoneda, Pak's name, Kashiwara's card, the rabbit.
// Remembered by labels: counting.*, page.*, pilot.*, shells.*, battery.*

=== the_regular_service
# chapter: 5
# title: The Regular Service
# place: Suribachi
# when: Winter 1944 to 1945
# care: mentioned, bombardment
~ day("1944-12-08")
~ hour(MORNING)
{sick():
    ~ mend()
}
~ rest()
~ fill_canteen()
-> counting

= counting
From the eighth of December they come every day, at eleven, at two, at four, and once in the night, for luck. The lookouts call it the regular service. # note: regular_service

Yoneda sees nothing after dusk, but there is nothing wrong with his ears. They have given him the megaphone. "Sixty kilometres!" he sings, down the shaft. "Forty!" At twenty there's the siren.

Then you lie with your thumbs in your ears, and for fifteen minutes it rains iron.

* (counted_rolls) [Count it in rolls, aloud]
    It was Kashiwara's invention; it ought to be used. A bomb you put at six hundred yen. "{ash.price.ten_sen:Six|Twelve} thousand rolls," you call. "{ash.price.ten_sen:Twelve|Twenty-four}. Somebody's getting married." By New Year a man is appointed to keep the total.
    ~ warm(YONEDA)

* (sat_by_yoneda) [Go up and sit with Yoneda]
    ~ toil()
    He stays to the last kilometre, with his face up, and has to be brought down ninety rungs with your hands on his ankles. "What do they look like?" says Yoneda. You tell him: silver, and in rows. "I thought so," he says. "They sound combed."
    ~ warm(YONEDA)

* (timed_it) {not is_cold(SHIMIZU)} [Hold Shimizu's watch while he writes]
    He has begun a table. Hour, number, height, result. He wants the result in square metres. By January you're filling it in when he is on guard.
    ~ warm(SHIMIZU)

* (held_lucks) {water.entered.took_lucks} [Hold Kashiwara's lucks while it lasts]
    {lucks_lost():{ash.evening.felt_for_lucks:One button. You go round its anchor with a thumb, once for each stick. Yoneda asks what it is, and after that he asks for a turn.|Half a comb. You go along its teeth with a thumb, one for each stick. Yoneda asks what it is that ticks, and after that he asks for a turn.}|Coin, button, shell. You do them in order, once for each stick. Yoneda asks what it is that clinks, and after that he asks for a turn.}
    ~ warm(YONEDA)

* (slept_through) {not water.entered.took_lucks} [Learn to sleep through it]
    ~ rest()
    It can be learned. Once you wake because everyone has gone quiet, and it has stopped, and you are the only one who had not waited for it to.


- -> page

= page
# place: The foot of Suribachi
~ day("1945-01-28")
~ hour(DUSK)
~ toil()
~ go_hungry()
In January they issue the labour company with bamboo spears. Pak has brought his to the wall, where you sit for the last of the light{water.salt.tub_again:; it has taken him since the autumn to sit here again}, and is whittling it. # note: labourers

* (asked_spear) ["What's it for?"]
    "Tanks," says Pak. He has it in slices already, all one length.

* (shared_wall) [Move over, out of the wind]
    ~ warm(PAK)
    His shirt has lost the strip he tore off it in the summer, {the_walk.shade.cooled_arm:for your arm|for somebody's arm}.

* (shut_eyes) {spent()} [Shut your eyes, and let him whittle]
    ~ rest()
    You hear the knife. When you open them it's darker, and his coat is round you, with one sleeve tucked under so that it won't slip.

- "How's a letter go?" he says. "From here."

You tell him: you hand it in, it's read, it's inked, it's sealed.

"And if he can't read it?"

"Then he burns it."

{asked_spear:He lays by the knife. Inside his cap is a sheet, written close|He has a sheet inside his cap, written close} on both sides, in round strokes like the plan of a house. You can't read a word of it. Nor could Mori.

* (took_page) {is_known(PAK)} [Say you'll keep it with yours]
    ~ receive(PAK_PAGE)
    ~ warm(PAK)
    "What does it say?" you ask him.

    "It says where I am," says Pak. "In ours." He watches where it goes, between which, and how the bag's tied. {the_walk.bag.taught_knot or the_walk.bag.asked_name:He tests the loop.|You see his hands do it along with yours, the wrong way about.}

* (offered_trade) {not is_known(PAK)} [Take it. You owe him for a shift.]
    ~ receive(PAK_PAGE)
    ~ warm(PAK)
    He has looked round for somebody else; it hasn't taken long. "Keep it flat," says Pak. "Not for you. It's on both sides, that's all."

* (refused_page) ["If they find that, it's both of us."]
    ~ cool(PAK)
    "Yes," says Pak. "It is." He puts the sheet back into his cap, and the cap on, and squares it. He goes on whittling. He makes eleven pegs, all one length, and there's nothing on the island to peg.

- Down on the strip the engineers fill a crater in twenty minutes, and stand back; and the regular service, which is punctual, digs it again.

-> lamp

= lamp
# place: The caves of Suribachi
~ day("1945-02-02")
~ hour(NIGHT)
~ rest()
Then it's given out that there'll be an aeroplane tomorrow night: medicines in, mail out. Nobody says the last one.

There are four hundred men and six lamps. You get yours at three in the morning.

~ draft(LETTER_FOUR)
* (open_plain) [Warn her that it may be slow]
    Kinu. This may be some time on the road. If another comes after it, believe that one. # letter: letter_four

* (open_child) [Write to the child]
    Kinu, read this to whoever is in the basket. I am your father. {about(HOPE, "You will know me when I come,")} I smell of eggs. It is not usual. # letter: letter_four

* (open_true) {knows(CENSOR_RULES)} [Say how it is]
    Kinu. I am going to say how it is, this once, and he can have it. {about(ORDERS, "They are coming, and nobody is to leave, and the word they use for it is a pretty one.")} # letter: letter_four

- Somebody coughs, for the lamp.

* (tell_ships_rolls) [Tell her what the bombs come to]
    {counting.counted_rolls:We count what falls on us in rolls. It stands at nine million four hundred thousand.|I have been counting what falls on us in rolls, by myself. It is more than the two of us would bake if we never slept and never died.} I thought that you would like to know where it has all been going. # letter: letter_four

* (tell_sorry) [Tell her what you're sorry for]
    I never once stood at the front of the shop. I said it was the oven. {ash.watched:Something of the kind happened here.|{ash.beaten:I have stood up once here, and you were right about it, it hurts.|I have been thinking that it was not always the oven.}} # letter: letter_four

* (tell_how) [Tell her how to do without you]
    Sell the scales. Take the stationmaster's credit away, he can stand it. {about(HOPE, "When I come")} the step will want doing, and if I do not, a mason called Endo does them for bread. # letter: letter_four

* (tell_friends) {is_known(SHIMIZU) or is_known(PAK) or is_known(YONEDA)} [Tell her who is here]
    I am not by myself. {is_known(YONEDA):There is a boy who hears aeroplanes.} {is_known(PAK):There is a man who ties my knot the wrong way round.} {is_known(SHIMIZU):There is one nobody writes to, and he {the_new_man.caught.let_him:mends|reads} mine.} I did not look for any of them. # letter: letter_four

- * (close_feed) ["Feed the starter."]
    Feed the starter. I do not mean it as anything. I mean, feed it. # letter: letter_four

* (close_cold) [End with the weather]
    {about(WEATHER, "It is cold here at last.")} I put my hands inside my shirt, and they might be anybody's. # letter: letter_four

* (close_name) [Write the name, by itself, and stop]
    {child_is(FUMI):Fumi.}{child_is(ASAKO):Asako.}{child_is(MUGIKO):Mugiko. I am not sorry.} # letter: letter_four

- -> strip

= strip
# place: Chidori airfield
~ day("1945-02-03")
~ hour(NIGHT)
~ toil()
A detail carries the sacks across the neck: ash to the shin, no lights. {the_walk.neck.with_yoneda:Yoneda has hold of your belt.|Shimizu has the sack in front. He has buttoned it.}

The aeroplane looks put down by mistake. An officer is telling some bearers that there'll be no stretchers in. Somebody throws down a bag of mail as big as a pillow, for twenty thousand men.

* (near_the_bag) [Get near the bag]
    You have never in your life pushed in a queue; you sold to queues.

* (near_stretcher) [Give the man on the nearest stretcher your coat]
    ~ warm(MORI)
    "You'll want it," he says. You say that you'll have it back tomorrow. You both look at the aeroplane. Mori, who has seen, holds his lamp so that it isn't on either of you.

-

{name_home(): -> reply}

Mori reads them out by a blue lamp with his thumb over it. You stand there till he has shaken the bag. "It'll be on the next," says Mori. He was never any good at lying.
-> pilot

= reply
{strip.near_stretcher:Mori holds his blue lamp so that it shows nobody without a coat, and reads.|Mori reads them out by a blue lamp.} It's the ninth envelope. It is her hand. He's holding it out, and for a moment you can't remember how one takes a thing.

~ receive(KINU_LETTER)
Husband. {child_is(FUMI):She came on a Sunday in November at four in the morning, like the milk, and her name is Fumi.}{child_is(ASAKO):She came on a Sunday in November at four in the morning, when you would have been doing the second batch, and her name is Asako.}{child_is(MUGIKO):She came on a Sunday in November at four in the morning. I had nine names ready. Then I had flour on my hands, and said it over{letter_is(LETTER_ONE, SENT):, as you told me}. Her name is Mugiko. I shall not forgive you.} # letter: kinu_letter

{letter_is(LETTER_ONE, SENT):{ash.letter.open_well:You say that the food is of excellent quality. I sat down after that.}{ash.letter.open_hole:I charged you for the hole, in the book, under sundries.}{ash.letter.open_ground:Some of your letter was black. I held it up to the lamp and then to the window, and I can tell you that he uses good ink.}|{the_walk.letter.open_underground:You have no windows to do. I have four, and have had to black them.}{the_walk.letter.open_oven:You have an oven and nothing to bake. I could say the same.}{the_walk.letter.open_warm:You say it is warm. I put the letter in with her, to see.}} She has your ears. It cannot be helped. # letter: kinu_letter

The starter is alive. They took the scales. There was a siren on Friday, and she slept through it and I did not. Do not be brave. You have no gift for it, and I would have to hear about it from other people. # letter: kinu_letter

* (read_twice) [Read it again]
    When you have done, he's still there with the lamp. "I don't see what's in the ones that come in," says Mori. "It isn't my side." He waits. "She's here," you tell him. You say the name. He writes it on his cuff.
    ~ warm(MORI)

* (put_away) [Put it away for the cave]
    It goes in under the shirt. It has edges.

* (shown_shimizu) {is_known(SHIMIZU)} [Hold it so that Shimizu can read]
    He reads it by the blue light at arm's length, not liking to touch. "'She has your ears,'" says Shimizu. He turns, and looks at them, first one and then the other.
    ~ warm(SHIMIZU)

- -> pilot

= pilot
The pilot squats under the wing with his hands in his sleeves. He is going back to Kisarazu in an hour. He looks fifteen.

"Anything hot?" he says. "I've had nothing hot since Tuesday." And then, looking at his boots, "I go home by Ōmiya, Sundays. Nobody looks in my jacket."

{flour() > 0:There's a vent by the end of the strip. You have flour in a sock.|You have nothing hot. You have nothing.}

* (bread_mine) {flour() > 0} [Steam him bread, and hand him your letter, unread]
    ~ carry(LETTER_FOUR)
    It's the best you have made here; there was salt. He eats it with both hands, walking up and down. The letter goes in next to his skin, with not a stroke on it. "What's it say?" he asks, with his mouth full, and then, "No. Don't."

* (bread_card) {flour() > 0 && letter_is(KASHIWARA_CARD, KEPT)} [Bread, and Kashiwara's card for him to carry]
    ~ carry(KASHIWARA_CARD)
    ~ send(LETTER_FOUR)
    {water.promise.promise_carry:You told him to the door. There are a hundred and four steps.|It's a card, it weighs nothing; there is the address.} "I don't go to Onomichi," says the pilot. He looks at the card, at the place rubbed nearly through. "I suppose I could go to Onomichi," he says. Your own goes to Mori, and into the sack.

* (bread_page) {flour() > 0 && letter_is(PAK_PAGE, KEPT)} [Bread, and Pak's page for him to carry]
    ~ carry(PAK_PAGE)
    ~ send(LETTER_FOUR)
    ~ warm(PAK)
    He turns it over. "What's this, a code?" "It's a letter." "Who to?" You don't know; Pak has put it on the back, in those round houses. "There's a barber at Kisarazu who's one of those," says the pilot, chewing. "He'd know." Mori gets yours.

* (to_mori) {not (flour() > 0 && letter_is(KASHIWARA_CARD, KEPT) && letter_is(PAK_PAGE, KEPT))} [Give yours to Mori, for the sack]
    ~ send(LETTER_FOUR)
    He does them then and there, on his knee, by feel, the brush going along with little sounds. {is_struck(LETTER_FOUR):"I'm sorry," says Mori, at the place. He means it; he has got his glasses off.|He comes to the end of yours, and wipes the brush, and looks as though somebody had given him a seat.}

* (kept_it) [Button it up, and keep it]
    ~ keep(LETTER_FOUR)
    You keep it. It's written to be read right through. Behind the lamp Mori has his hand out still; then he uses it to scratch his neck.

- At a quarter past one they push it round by the tail. {pilot.bread_mine or pilot.bread_card or pilot.bread_page:He puts his arm out and shows you the jacket, flat, buttoned.} It goes along the shore, very low, the last aeroplane of ours that anybody sees. # note: field_post

* (watched_it) [Watch it as far as you can]
    There's a spark, at the exhaust, for a long time. The sergeant has been counting heads, and has had to wait for yours.
    ~ draw_notice()

* (went_home) [Get the others back before it's light]
    ~ warm(YONEDA)
    It's uphill, with the sacks empty. "Was it pretty?" says Yoneda.
-

-> mist

= mist
# place: The lookout on Suribachi
~ day("1945-02-16")
~ hour(DAWN)
~ fill_canteen()
~ drink()
~ drink()
~ fill_canteen()
~ rest()
A patrol plane has counted ships, a hundred and seventy, and been asked to count again. # note: bombardment

Three days after that there's mist. "I can't hear anything," says Yoneda. "It's very big."

Then it lifts, the way you'd lift a cloth off a tray. They're grey. They go from one edge of the slit to the other.

"Would you tell me how many?" says Yoneda.

* (told_him) [Tell him]
    You count up to where they overlap. "Well," says Yoneda. He blows through the megaphone, to clear it, and sits with it in his lap. "I'll call them all the same," he says. "It's what I'm for."
    ~ warm(YONEDA)

* (told_few) {is_known(YONEDA)} ["A few. It's mostly mist."]
    He's quiet. "Your voice went up," says Yoneda. But he takes your word, since you have given it, and sits there beside you in front of a hundred and seventy ships with an easy mind.

* (shimizu_counts) [Let Shimizu count]
    He does it from left to right, with the pencil, by classes. It takes two sheets. He writes the hour at the top; then he looks for the column, result, and leaves it blank, and rules it off.
    ~ warm(SHIMIZU)

- -> shells

= shells
# place: The caves of Suribachi
~ day("1945-02-17")
~ hour(MORNING)
~ grow_thirsty()
A thirty-six comes over like the Tōkaidō express with the doors open. Then the floor hits you under the feet, the lamp's out, and it rains flour. It's rock.

{counting.counted_rolls:"{ash.price.ten_sen:Thirty|Sixty} thousand," somebody says, in the dark, at each. By noon of the second day he has stopped.|"{ash.price.ten_sen:Thirty|Sixty} thousand," you say, aloud, in the dark. You'd not meant to. From down the shelf a voice you don't know says, "Plain?"}

Nobody can go out for water. {knows(FLUE_DUG):Whatever they do up there, a draught at your cheek goes on pulling.|The straight shaft has sent down first its smoke, then its lid, and then the mountain. There are forty men in here on one breath.}

On the second day Yoneda takes his megaphone and begins to walk out.

* (held_yoneda) [Hold on to him]
    ~ toil()
    You have him round the chest from behind. It goes on for most of an hour. Then he says quite reasonably, "It's all right. I only wanted to see one coming."
    ~ warm(YONEDA)

* (talked_bread) [Talk: two in the morning, the lamp, the starter]
    {water.bread.told_him_bread:You have done this once for one man, against a wall.|You haven't any other thing to say.} The starter's skin, and what's under it. You say it between shells, and then through them. Yoneda has stopped, with a hand on the rock. By the second rise you can hear, down forty metres of dark, that they are waiting for you to open the oven.
    ~ warm(YONEDA)
    ~ warm(SHIMIZU)

* (gave_ration) [Put your canteen in his hand]
    ~ give_water(YONEDA)
    It takes both hands to drink and one to hold a megaphone. He considers that, and sits down. "I've left you some," he says. He has left you a good deal.

* (let_him_go) {is_known(SHIMIZU)} [Let Shimizu order him to sit]
    "Private Yoneda," says Shimizu. "You will resume your place." It's the voice, the one off the sleeve. Yoneda sits. So, it turns out, have five others. Afterwards Shimizu comes along the shelf, in the dark, to apologise.
    ~ cool(SHIMIZU)

- -> battery

= battery
~ hour(DUSK)
~ grow_thirsty()
Above you the navy has guns, with orders to keep quiet. Some boats come close, and the navy can't bear it. You hear them go off overhead, one, two, three, four. # note: bombardment

Then for an hour every ship shoots at the four of them.

* (counted_guns) [Listen for which of the four is left]
    Four; and three. The last goes on by itself for so long that people have begun to look up. Then it is just theirs.
    ~ warm(YONEDA)

* (stopped_ears) [Thumbs in your ears, by numbers]
    ~ rest()
    It gets in at the teeth.

- {battery.stopped_ears:When you take your thumbs out somebody's calling, up the ladder.|When it slackens somebody's calling, up the ladder.} {the_walk.stores.mended_seam:"Baker," he's saying.|"Army," he's saying.} Captain Tanida says that no one's to go up. He says it to the wall.

* (went_up) [Go up the ladder]
    ~ toil()
    ~ wound()
    ~ draw_notice()
    ~ lose_water()
    It's the rating from the store, with his boots off; it's possible that they have been taken off. You bring him down on your back by feel, and something hot comes along the concrete and lays your shoulder open. He drinks what you have, and some of what Shimizu has. {the_walk.stores.mended_seam:"I knew it was you," he says. "It's how you go about it."|"You needn't have," says the rating. "The army never does."} At nine he asks what the time is, and dies while three people are looking for a watch.

* (lowered_water) [Send your canteen up to him on a cord]
    ~ lose_water()
    You tie it twice round. Somebody up there hauls, and takes it off. There's a long wait. The cord jerks, and it comes down to you bit by bit with the canteen tied on again, a navy knot, and in the cup of it, wrapped in a rag, six lumps of sugar.
    ~ eat()

* (stayed_put) [Stay where you are]
    He goes on until after dark. He's civil about it. {the_walk.stores.mended_seam:You try to think that it's some other man with that voice.|It stops being army, toward the end. It's someone's name.} Yoneda has put his thumbs in his ears, by numbers, as for the service.

- On the eighteenth they do it all again, closer to. And then in the evening it stops. It doesn't die down; it stops, and you can hear the dust.

"Distance?" says somebody.

Yoneda has his face up. "None," he says.

-> nineteenth
