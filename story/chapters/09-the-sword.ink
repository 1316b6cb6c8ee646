// CHAPTER 9. THE SWORD
// When: 23 February 1945, morning. A forward position below Motoyama.
// Who wants what: Lieutenant Itō wants somebody to blame for what he can see through his glasses. Shimizu wants to be
//   charged correctly. The general wants to know what happened at the bend of the flue. Saigo wants to keep his head.
// Enter: from the_slope.   Leave: -> the_baron, or endings.sword.
// Teaches the machine: condemned, then cleared; bonds with Itō, Shimizu, Kuribayashi, Pak; water.
// Answers: what was heard at the wireless, the strip, the ten, the flue and the eleven minutes, the first rescue, the
//   roll, the watch, the American on the slope, Ueki's letter.
// Remembered by labels: kneeling.*, blade.*, report.*, gift.*

=== the_sword
# chapter: 9
# title: The Sword
# place: Below Motoyama
# when: 23 February 1945
# care: mentioned, a sentence of death
~ day("1945-02-23")
~ hour(MORNING)
-> lines

= lines
{hurt():You go slowly. }Late that morning you come, with Shimizu and Pak, to your own army's line. Four soldiers with bayonets make you put your hands up, and behind them is an officer.

"Where have you come from?" says the officer.

"Suribachi," says Shimizu, who is senior.

"Nobody has come from Suribachi," says the officer.

* (said_we_have) ["We have. There are three of us."]
    "This morning's report says that the garrison of Suribachi has died at its post," says the officer. So you stand there, dead at your post, and one of the four soldiers asks you if there was any water on Suribachi.

* (let_shimizu) [Let Shimizu report]
    "Superior Private Shimizu, one private first class, one labourer," says Shimizu, with his heels together. "The remainder of the company is dead, as ordered."

    "As ordered," says the officer. "And you are alive?"

- He is Lieutenant Itō, chūi-dono to his men. He is twenty-three, with a white bandage round his head and field glasses at his eyes. He looks past you, south, for so long that you turn round.

On top of Suribachi, very small, is a flag. From here it has no colour. "Red," says Itō, at the glasses, "with blue in one corner." # note: flag # front: flag

* (looked_away) [Look at the lieutenant instead]
    Lieutenant Itō's glasses are shaking. Under them is a boy's chin with a cut on it, from shaving. "They will be thrown off that mountain by tonight," says Itō. "One has only to want it enough."
    ~ warm(ITO)

* (counted_it) [Work out what the flag cost, in bread rolls]
    Say a metre and a half of bunting, eighty sen. {ash.price.ten_sen:Eight|Sixteen} rolls. "What are you smiling at?" says Itō.
    ~ cool(ITO)

* (drank_first) {mouthfuls() > 0} [Drink, while he's looking the other way]
    ~ drink()
    You let one hand down, and get the canteen out. You have had one swallow when one of the four soldiers takes the canteen off you. {the_slope.roll.took_water:It was Mori's water, that he had saved.} # holds: not lives(MORI)

- {counted_it:He doesn't wait to hear. }"You had orders to hold that mountain," says Itō. "To the death. And here you are."

-> kneeling

= kneeling
~ hour(NOON)
~ condemn()
{
- lines.looked_away:
    At noon Itō has you marched back behind his line, to the bottom of a hollow that can't be seen from the mountain. There he sits down on a box, and that is the court. The charge is desertion, and the sentence has been passed: you and Shimizu are to be beheaded. You are on your knees already, with your collars undone. {the_message.shimizu.pulled_him:Shimizu's has been undone since you pulled him out of the chamber by it. }Pak stands to one side, with a rifle pointed at him.
- else:
    By noon the four soldiers have marched you to a hollow behind Itō's line, so deep that from its floor one no longer sees the mountain. There is a box in it. Itō sits on the box, and he is the court. You and Shimizu kneel, with your collars undone. {the_message.shimizu.pulled_him:Shimizu's has been undone since you pulled him out of the chamber by it. }Off to the side somebody holds a rifle on Pak. "Desertion," says Itō, and gives the sentence before he has asked you anything: both heads.
}

"If they move," says Itō to his soldiers, "shoot." A gully opens thirty metres off. # warns

* (showed_strip) {strip_kept()} [Show him the general's order to come north]
    Itō reads the wireless operator's strip from Suribachi at arm's length: the hour, the general's name, and the order to come north. "Any clerk can write this," says Itō. He folds it very small, and puts it in his pocket. "And your captain? Did he obey it?" # holds: the_message.colonel.asked_guns and not the_message.told.gave_both

    Captain Tanida stayed, and died. Neither of you answers.

    "No," says Itō. "He was a soldier."

* (said_order) {not strip_kept()} ["It was the general's order. By wireless."]
    "He ordered you to run?" says Itō.

    "To go north, chūi-dono," you say. "And not to be thrown away."{the_message.colonel.asked_guns: You had it on a strip of paper, and gave that to the captain.}

    "The general has said that each of us is to kill ten, and die where he is put." The ten you did hear the general say, on the beach in June, and over his table in August. Itō is up off his box. "You heard what you wanted," he says. # holds: knows(TEN_FOR_ONE)

* (took_blame) {is_known(SHIMIZU) or the_message.shimizu.pulled_him} [Lie: "I ran. Shimizu followed me, under protest."]
    ~ warm(SHIMIZU)
    "That is not correct," says Shimizu at once. "I went of my own—"

    "He protested the whole way," you tell the lieutenant. {the_message.shimizu.pulled_him:It's even true.|Nobody has lied for Shimizu in years. He doesn't know where to look.}

    "Then you die first," says Itō to you.

* (blamed_shimizu) {not is_known(SHIMIZU) and not the_message.shimizu.pulled_him} ["Shimizu led me, chūi-dono. He's senior."]
    ~ cool(SHIMIZU)
    "That is correct," says Shimizu. "I am the senior." He says it straight ahead of him, as a man gives his name.

    Lieutenant Itō looks from him to you. "Then you die first," he says to you, "and he can watch, and see where he has led you."

* (said_names) {letter_is(MORI_ROLL, KEPT)} ["We've brought the names of the dead, chūi-dono."]
    Itō has the roll taken out of your bag. He has read three names before he knows what he's reading. He hands it back like a hot tin. "These are the ones who stayed where they were put," says Itō. # holds: not lives(MORI) and not the_slope.roll.took_water
    ~ warm(ITO)

* (showed_watch) {the_message.told.told_alone} [Hold out Captain Tanida's watch]
    ~ warm(ITO)
    Itō knows the watch's make; they are given out at the academy. "He let you have this?" says Itō. # holds: not lives(TANIDA) and the_message.told.told_alone

    "To go and see about some machine-guns, chūi-dono," you say. "And not to come back."

    Itō holds it against the bandage, where his ear is. "It's still going," he says. Then he straps the watch round your wrist, tight, so that it will be found on your body.

* (owned_up) {not the_message.told.told_alone} ["We wanted to live, chūi-dono."]
    ~ cool(ITO)
    One of the four lowers his rifle an inch. Itō has gone white. "They all wanted to live," he says. "Do you think they didn't? That's what makes it count, that they died."

- {kneeling.showed_watch or kneeling.said_names:Itō has had his hand on his sword for some time before he draws it.|Itō draws his sword.} Beside you Shimizu pulls his collar farther down at the back.

-> blade

= blade
Itō has you look at the ground. An ant goes by with a crumb. You hear Itō find his footing. At the edge of your eye is his shadow, with its arms up.

"Don't move," says Shimizu beside you, very quietly. "If you move, the stroke goes badly. I have seen it done." # warns

* (said_sum) {not parched()} [Say Kashiwara's sum aloud, to keep still]
    "Two thousand yen the shell," you say, to the ant. "Three, with the new fuse. And a roll's {ash.price.ten_sen:ten|five} sen, so that's—" Itō's shadow has stopped, with its arms up. # holds: knows(BREAD_SUM)
    -> shoes

* (said_name) {not water.promise.promise_carry} [Say the child's name]
    {the_regular_service.reply:"{child_is(FUMI):Fumi|{child_is(ASAKO):Asako|Mugiko}}," you say, to the ground.|You don't know if it is anybody's name. You say it: "{child_is(FUMI):Fumi|{child_is(ASAKO):Asako|Mugiko}}."} {the_regular_service.reply.shown_shimizu:"She has your ears, your wife wrote," says Shimizu.|You hear Itō breathe, above you.} # holds: ((child_is(FUMI) or child_is(ASAKO) or child_is(MUGIKO))) and (not the_regular_service.reply or (letter_is(KINU_LETTER, KEPT) and name_home())) and (the_regular_service.reply or (letter_is(KINU_LETTER, UNWRITTEN) and not name_home()))
    -> shoes

* (said_steps) {water.promise.promise_carry} [Beg Kashiwara's pardon: you won't reach his mother]
    "A hundred and four steps," you tell the ant. "I told Kashiwara that I'd take his card to his mother's door." Itō's shadow has stopped, to hear. # holds: not lives(KASHIWARA) and not letter_is(KASHIWARA_CARD, SENT) and not letter_is(KASHIWARA_CARD, UNWRITTEN)
    ~ warm(ITO)
    -> shoes

* (looked_up) [Look up at Itō]
    ~ draw_notice()
    Itō has his eyes shut. Then they come open, and he sees you, a man in want of a shave. "Look down," says Itō. "You've got to look down!"
    ~ warm(ITO)
    -> shoes

* (ran) [Run for the gully]
    -> ran_off

= ran_off
You're up, and running as well as you can. "Don't," says Shimizu. The gully is thirty metres off, there are four riflemen behind you, and they haven't fired. They're boys; none of them wants to be the one. Behind you Itō has begun to run, lightly, with the sword. # warns

* (stopped_dead) [Stop, and put your hands on your head]
    Itō all but runs into you. He walks you back by the collar, and you get down on your knees where you were.
    ~ cool(ITO)
    -> shoes

* (ran_on) [Run on]
    -> endings.sword

= shoes
{
- blade.looked_up:
    Over Itō's shoulder an old man with a stick is coming down into the hollow. Itō, with the sword up, has his back to him. "Lieutenant," says General Kuribayashi. "Why are these men on their knees?" # joins: kuribayashi

    Itō tells him, very fast, without turning round. His arms have stayed up.
- ran_off.stopped_dead:
    Before Itō has the sword up over you again there's a stick on the stones. You have been told to look at the ground, and can't see whose it is. Shimizu can, and you hear him straighten his back. "That will do, Lieutenant. What is it that they did?" It is the general's voice. # joins: kuribayashi

    "Ran away, Excellency! That one's done it twice!" says Itō, and more, all in one breath.
- else:
    A pair of rubber shoes walks into the piece of ground you were given to look at. # joins: kuribayashi

    "Lieutenant," says the general. "What have these men done?"

    Itō tells him, very fast. The sword stays up over you.
}

* (kept_looking_down) [{blade.looked_up:Look at the ground again|Go on looking at the ground}]
    Itō ordered you to look at the ground, and nobody has told you to stop.

* (looked_at_clasp) [Look at the clasp of the general's shoe]
    Last summer the clasp was mended with thread. Now it's wire.
    ~ warm(KURIBAYASHI)

-

"They left their post because I told them to," says the general. "The order to come north was mine.{kneeling.showed_strip: You have it in your pocket, they tell me.} I have spent four days, Lieutenant, getting men to stay alive. Put that sword away." # holds: not the_sword.kneeling.showed_strip or (the_message.colonel.asked_guns and not the_message.told.gave_both)

It takes Itō three tries to find the mouth of the scabbard. Then he begins to cry, in front of his own men.{lines.drank_first: The general has the canteen given back to you.} # note: sword

~ clear_name()
"On the beach I told you," says the general, looking down at you, "that I would not be there to stop a second beating." # holds: not marked() and not condemned()

* (no_excellency) ["No, Excellency."]
    "I dislike being wrong in small things," says the general. He puts out his stick, for you to get up by.
    ~ warm(KURIBAYASHI)

* (thanked_him) ["Thank you, Excellency."]
    {ash.line.thanked_him:"You thanked me the last time, also. I heard it," says the general. "With your captain there I had no way to say so."|"Don't," says the general. "I sent that order to two thousand of you, and two have come."} # holds: knows(GENERAL_BY_SIGHT)
    ~ warm(KURIBAYASHI)

* (said_three) {is_known(PAK)} ["There's Pak too, Excellency. Three of us."]
    The general looks where you're looking. Pak is still standing to one side, with a rifle pointed at him. "So there are three," says the general, "and you are aiming at one of them. Put that rifle down." It goes down. Pak bends his neck, about an inch.
    ~ warm(PAK)

- -> report

= report
# place: A hollow below Motoyama
~ hour(AFTERNOON)
The general sits on the ground to hear your report, and has you, Shimizu and Pak sit. He gives you the canteen off his own belt. {blade.said_sum:"You were saying a sum," he says. "I heard the end of it. Did it come out?" There wasn't time, you tell him.}

* (drank) [Take a swallow, and hand it to Shimizu]
    ~ take_water()
    The water is warm. Shimizu wets his lips with it. Pak has the last.

* (pak_first) [Hand it to Pak first]
    ~ take_water()
    ~ warm(PAK)
    Pak looks across at the general, whose water it is. "It is for drinking," says the general. So Pak takes one swallow, and passes it to you, and you to Shimizu. When it gets back to the general he shakes it, by his ear, and puts the stopper in.

- "My order to come north reached Colonel Atsumi, at Suribachi, at twenty past eight," says the general. "What did he say to it?"

{the_message.colonel.heard_general:"He said that it was static, Excellency," you say. "I said that it was your order." The general looks up. "To his face? You might have been shot, and who would have told me?"|{the_message.colonel.heard_static:"He said that it was static, Excellency," you say. "I said so too." The general writes that down.|"That it was static, Excellency," you say. "He asked what I'd heard, and I asked him for machine-guns." You never see the general come nearer to a smile. "I asked for those in June," he says.}} # holds: the_message.colonel.heard_general + the_message.colonel.heard_static + the_message.colonel.asked_guns == 1

{the_message.told.gave_page:"And did you give your captain the colonel's answer, and my order?" Only the colonel's answer, you say. Shimizu does not look at you. The general waits for a reason, and when there is none he writes down a number, for those who stayed.}

"And the flue?" says the general. "Did it keep the fire off you?"

* (told_flue) {knows(FLUE_DUG)} ["It took the fire up past us, Excellency."]
    "For how long?" says the general. "Eleven minutes," you say, "nearly twelve." He finds the page where he wrote down eleven minutes, last July, and puts a tick at it. "And how many got out by it?"

    {the_message.yoneda.took_yoneda:"Three," you say. "Four," says Shimizu. "Yoneda came out. He was killed afterwards."|"Three," you say.} The general looks at the tick. # holds: knows(FLUE_DUG) # holds: not lives(YONEDA)
    ~ warm(KURIBAYASHI)

* (told_no_flue) {not knows(FLUE_DUG)} ["It wasn't dug, Excellency."]
    "I was tired," you say. "I went to bed." He writes nothing down. "Yes," says the general after a while. "I could not order it." # holds: the_walk.flue.left_it and not the_walk.flue.dug

* (gave_roll) {letter_is(MORI_ROLL, KEPT)} [Give him Mori's roll of the dead to read]
    {knows(FLUE_DUG):"The flue drew, Excellency," you say. "It took the fire up past us."|"The flue wasn't dug, Excellency," you say.} Then you hold out to him the roll of the dead. He reads for the best part of half an hour, with shells going by. {water.entered.in_action:"Cause of death, in action: water," the general reads out, for Kashiwara, and looks to see if there is more.|"Of illness," he reads out, by Kashiwara's name, and all four lines of the entry.} "You had better keep this," says the general. "It ought to get out with somebody who may live." # holds: letter_is(MORI_ROLL, KEPT)
    ~ warm(KURIBAYASHI)

* (asked_why_hold) ["Why must the island be held, Excellency?"]
    {knows(FLUE_DUG):It drew, you tell him; it took the fire up past you.|There was none, you tell him.} And you ask. "Each day that we have the island is a day on which they don't bomb Tokyo from it," says the general. "You have a child? Is it born?" {the_regular_service.reply:In November, you tell him.|You think so, you tell him.} "I have three," he says, "and I count the days for them." # holds: not the_regular_service.reply or letter_is(KINU_LETTER, KEPT)

- {
- drank:
    "You two belong to no unit now," says the general to you and Shimizu, and writes out an order. "Go to Baron Nishi, in the east. And this man goes north," he says, of Pak, "to dig." He has had Pak's pass held up to him. "In here it says Arai. {shoes.said_three:You called him Pak. Which is it?|Is that his name?}"
- else:
    The general writes, on his knee. "This will take you to Baron Nishi, in the east," he says to you and Shimizu. "You have no unit, so you had better have his." Then he comes to Pak, who is to go north, and dig. Pak has got out his pass without being asked. "Arai," reads the general. "{shoes.said_three:But you called him Pak. Which shall I put?|Is that what he's called?}"
}

* (named_pak) ["Pak, Excellency."]
    The general's pencil has begun on Arai. It stops, goes back, and writes Pak. Pak looks at the paper, upside down, for as long as the general holds it.
    ~ warm(PAK)

* (named_arai) ["Arai, Excellency."]
    {shoes.said_three:You have said the other name to him once already, and cannot take it back. Arai is what stands in his pass.|}{not shoes.said_three:{the_walk.bag.asked_name:Pak told you once not to say his own name where the army could hear it, and so you don't. Perhaps he would have had this one man know it.|It's what stands in his pass.}} Pak doesn't look at you while the general writes it.

- So Pak goes north, to the command cave. {is_close(PAK):He stops in front of you first, and takes your shovel off his back, to give it to you. He looks at it, and puts it on again. "I will keep it oiled," he says.|Pak has your shovel on his back still, and does not offer it.} # leaves: pak

- (door)
<- doors.hollow
* (gave_bag_look) [Show the general the bag of letters]
    "There's paper in my bag, Excellency," you say. "It hasn't been read by a censor." He asks if it's useful to the enemy. Letters to your wife, you tell him{the_message.dead.took_letters or the_message.waiting.took_uekis:, and some of other men's|{letter_is(KASHIWARA_CARD, KEPT):, and a card of another man's}}. "Then I have not seen it," says the general, and pushes the bag back, with the knot still tied. # holds: letter_is(LETTER_FIVE, KEPT) and (not letter_is(KASHIWARA_CARD, KEPT) or not water.entered.ask_card)
    ~ warm(KURIBAYASHI)

* (kept_bag_shut) [Say nothing of the bag]
    The bag is lying against your knee. {the_message.dead.took_letters or the_message.waiting.took_uekis:The letters from the long chamber are in it.|There is paper in it that no censor has seen.} By the rules the general ought to have it burned. "Keep that dry," he says. # holds: letter_is(LETTER_FIVE, KEPT)

* (asked_itos) [Ask what becomes of Lieutenant Itō]
    "Lieutenant Itō will want to die," says the general. "I have ordered him to stay with his four men." Itō is sitting on his box, with his hands hanging between his knees. {kneeling.showed_watch:You have the captain's watch on, done up by him to the last hole.} {blade.looked_up:You go, and say, "Chūi-dono," and set down your own canteen by him.} # holds: not the_sword.kneeling.showed_watch or the_message.told.told_alone
    ~ warm(ITO)

- -> the_baron
