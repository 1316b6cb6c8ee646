// CHAPTER 11. THE DOG
// When: 15 and 16 March 1945. Between the lines, in the north-east.
// Who wants what: Shimizu wants to do the correct thing, and to know that it is. Saigo wants to live, and not to have been
//   the only one. The guard wants to go back to his friends, who are dead. The interpreter wants the papers.
// Enter: from a_mine.   Leave: -> north, or endings.over_shot, endings.over_alive.
// Teaches the machine: shimizu_past, surrender_plan; Shimizu dies; letters lost, carried.
// Answers: the sleeve, the six reports, the search, the handkerchief, the American on the slope, Sam, the letter to
//   Shimizu, who could not be left, the ten, the mouth in the gate.
// Remembered by labels: dog.*, plan.*, parting.*, over.*, seen.*

=== the_dog
# chapter: 11
# title: The Dog
# place: A hole in the north-east
# when: March 1945
# care: shown, a killing
~ day("1945-03-15")
~ hour(NIGHT)
-> dog

= dog
It is the night after the Baron's death, and you are lying in the same hole. "You have not asked why they put me out of the Kempeitai," says Shimizu. "It was at Urawa. The week I was to be made lance-corporal. There was an order for dogs. For the skins, for airmen. One yen for a small one. I was sent with the list." # holds: not lives(NISHI) and letter_is(LETTER_SIX, KEPT)

* (dogs_why) ["Why dogs?"]
    "Dogs eat," says Shimizu. "That was the reason given. I thought at the time that it was a sound one."
    ~ warm(SHIMIZU)

* (dogs_listen) [Let him come to it]
    Shimizu tries it from one side and then from the other, the way he digs.

- "People brought them to the yard behind the station," says Shimizu. "One had a sash on, as a recruit has: 'Congratulations on your departure'. A boy had done the lettering himself. There was an error in it. He tied it to the ring, and thanked me."

{the_new_man.place.asked_sleeve:His hand is on his sleeve, where you asked him about it once.|His hand is on his sleeve, above the elbow, where the band was.} "I had to write 'received', for each. And the boy's dog looked up at me, to see what I was writing."

* (asked_what_then) ["And what did you write?"]
    "'Received,'" says Shimizu. He looks at his hand.
    ~ warm(SHIMIZU)

* (asked_error) {is_known(SHIMIZU)} ["What was wrong with the lettering?"]
    "Departure begins with gate," says Shimizu. "He had written ask. He had put a mouth in the gate that should not be there. You leave it out, and he put it in." Some time goes by. "I told him that it was well done. Then I wrote, 'Received.'"
    ~ warm(SHIMIZU)

* (waited_for_it) [Say nothing]
    "I wrote, 'Received,'" says Shimizu, in the end.

- ~ learn(SHIMIZU_PAST)
"In a fair hand. Sixty-one dogs, received. And then I went round by the coal, and untied that one, and undid the yard gate. # holds: knows(SHIMIZU_PAST)

"That evening they counted the skins against my list. There were sixty. They counted again. The sergeant asked me who had kept the list, and I said that I had. He asked if I could add."

* (that_was_all) ["And that was all?"]
    "It was one yen," says Shimizu.

* (good_dog) ["What sort of dog?"]
    "Brown," says Shimizu. "With one ear. I do not think that it was of any breed."
    ~ warm(SHIMIZU)

- They had the band off his arm the same evening. "It is the only false entry that I ever made," he says. {the_new_man.after.asked_report:"There are the six reports. 'I have heard nothing.' But I don't count those, somehow."|"There were the reports, each week, that I had heard nothing. I don't count those, somehow."} # holds: letter_is(LETTER_THREE, SENT) or letter_is(LETTER_THREE, KEPT) or letter_is(LETTER_THREE, LOST)

"What happened to the dog?" you ask.

"I don't know," says Shimizu. "I used to think that I might see it again. One looks at brown dogs."

-> plan

= plan
# place: Between the lines
~ hour(DAWN)
~ day("1945-03-16")
For some days now, at dawn, a voice has come from the American side out of a trumpet, in Japanese. Come out with your hands up. There is water here. He says please. # note: appeals

{parched():Water is the word you hear.|While the trumpet speaks Ōkubo makes everyone talk, to drown it, but he is bad at it.}

"It's forbidden," says Shimizu. "By the Field Code, and by my father. Is it false, do you think, what he says?"

* (plan_go) ["It's true enough. I mean to find out."]
    ~ learn(SURRENDER_PLAN)
    ~ warm(SHIMIZU)
    Shimizu had thought that he might be the only one. "Then there ought to be a white cloth," says Shimizu. He has a handkerchief out already, ironed, or else he has been sitting on it. {the_slope.fire.dressed_it:It has your blood along one hem, brown. He turns that side in.|It is hemmed all the way round.} # holds: knows(SURRENDER_PLAN)

* (plan_doubt) ["You saw what we did with theirs."]
    {the_slope.marine.stood_between:"You stood in front of him," says Shimizu. "It may be that one of them would."|"Yes," says Shimizu. "On the slope. I stood by, and said nothing." He thinks. "But one of theirs was Sam."} # holds: not lives(SAM) and (not the_slope.marine.stood_between or not the_slope.blade)
    ~ learn(SURRENDER_PLAN)

* (plan_family) ["They'd hear of it, at home."]
    "I would give a wrong name. They say that everyone does." He has practised a signature. It's Kashiwara's. "I hope that you don't mind," says Shimizu. "{the_new_man.place.said_away:You told me he was away.|I wanted one that nobody would be using.}" # holds: not lives(KASHIWARA)
    ~ learn(SURRENDER_PLAN)

* (plan_ten) {not parched()} ["And the ten you were to kill?"]
    "I kept the count of kills," says Shimizu. "{nineteenth.signal.fired:You have one. I have none.|You have none, and I have none.} Between two men it should be twenty. I find that I'm not ashamed of it." It's as near as he has ever come to a shrug. {the_baron.promised.wrote_home:"Besides, my room has been aired."|"I should have to go on till I was ninety."} # holds: knows(TEN_FOR_ONE) and (not the_baron.promised.wrote_home or letter_is(SHIMIZU_LETTER, KEPT))
    ~ learn(SURRENDER_PLAN)

* (plan_water) {parched()} ["He says please."]
    ~ learn(SURRENDER_PLAN)
    "If it was a lie they wouldn't trouble to say please," you tell him. "No," says Shimizu. He swallows, on nothing. "I have been trying not to listen to the word water."

- There is a gully, then a hundred metres with nothing on them, then the voice. One is to come without a shirt, the voice has said, so as to be seen to carry nothing. Shimizu has taken his off, and is folding it. He means to go now, before Ōkubo has the men counted. # holds: knows(SURRENDER_PLAN)

-> parting

= parting
* (go_with_him) [Go with him, and leave Ōkubo the bag]
    {water.promise.promise_carry && letter_is(KASHIWARA_CARD, KEPT):Kashiwara's card you take out, and put back. To the door, you told him; but over there they'd have it off you. }What isn't yours you lay by Ōkubo's hand while he sleeps, in the bag, tied, with the loop out; he never yet dropped a thing. Your own letters you take. You pull off your shirt. It doesn't fold. "I had rather that you walked on the right," says Shimizu. "As I'm senior." # holds: (letter_is(LETTER_SIX, KEPT) and letter_is(LETTER_FIVE, KEPT) and letter_is(SAM_LETTER, KEPT)) and (not letter_is(KASHIWARA_CARD, KEPT) or (not water.promise.promise_post or not water.entered.ask_card))
    -> over

* (let_him_go) [Let him go by himself]
    ~ warm(SHIMIZU)
    "No," he agrees. "You have the bag." {is_close(SHIMIZU):He stands there in his bare ribs and tries to think how it goes.|He stands a moment, as one does at a ticket gate.} Then he gives you the oilcloth from his shirt, in case there should be a search. In it is the drawing of a rabbit, worn into four along the folds. # holds: letter_is(LETTER_SIX, KEPT) and letter_is(SAM_LETTER, KEPT)
    -> watching

* (held_him) {is_known(SHIMIZU)} [Hold him back]
    ~ cool(SHIMIZU)
    You catch hold of his wrist. "There's Ōkubo," you say. "There's the general. You can't tell what they'll do over there."

    "No," says Shimizu. "One can't." He sits down again; he puts on the shirt, and does up each button. You're so tired that you believe it.
    -> gone

= watching
{plan.plan_water:"Please" comes over the stones, and again, "please". }Shimizu walks out, carrying the handkerchief in front of him by two corners. When he's halfway the voice stops in the middle of a word. # leaves: shimizu # holds: not the_dog.parting.held_him

* (watched_all) [Watch]
    -> seen

* (went_down) [Go back to Ōkubo before you're missed]
    You have your back to him, and your fingers in the rock. He's walking on stones. You go on hearing his steps for a good while after you could. A little later there is one rifle shot, which could be anybody's.
    ~ dies(SHIMIZU)
    -> night_after

= seen
You can see it all, very small. Two Americans come up and have Shimizu kneel. They give him water, and he bows for it. One goes off with a paper. The other sits down opposite with a rifle across his knees, and sits badly, as if the stones were somebody else's.

* (looked_on) [Go on looking]
    ~ dies(SHIMIZU)
    The American says something to Shimizu, and Shimizu, who has two words of English, replies; you can see him take trouble. Then the American gets up, and looks along to the left, and along to the right. The rifle makes a flat little sound, and Shimizu lies down on his side. The other American comes running, and hits that one in the face with a fist, and goes on doing it. # note: prisoners
    ~ go_hungry()
    -> night_after

* (step_past) [Step past it]
    ~ dies(SHIMIZU)
    They took him prisoner, and gave him water, and before long the one who had been left to guard him shot him. Another American struck that one for it. # note: prisoners
    ~ go_hungry()
    -> night_after

= gone
~ dies(SHIMIZU)
When you wake, Shimizu has gone. His haversack is against your back, in the shape of him, to keep the wind off. There are his shoes, squared. On your bag, under a stone, is the drawing of a rabbit, worn into four along the folds. He has gone over by himself. You listen for the voice out of the trumpet, to hear how they receive him; but it has stopped, and it does not come again. Whatever was done, you did not see it. # holds: not lives(SHIMIZU)
-> night_after

= over
# place: Over the line
~ hour(MORNING)
Shimizu holds the handkerchief, and you your own letters in your teeth, since they want both hands up. # leaves: okubo # holds: letter_is(LETTER_FIVE, KEPT) and letter_is(LETTER_SIX, KEPT) and lives(SHIMIZU)

They don't shoot. They're as frightened as you are. Then a canteen is put to your mouth.

* (drank_it_all) [Drink until it is taken away]
    ~ take_water()
    {the_dog.plan.plan_water:He said please, and it was true. }Nobody takes it away. Nobody is counting. You have to stop by yourself, and have forgotten how.

* (passed_it_on) [Pass it to Shimizu]
    ~ warm(SHIMIZU)
    ~ take_water()
    He drinks a hundred and fifty cubic centimetres and wipes the neck. "Thank you," he says, in English, out of a book, to the man's boots.

- The voice comes out from behind its trumpet: a small man, in spectacles and an American coat, with a Japanese face. "Itamura humbly presents himself," he tells you. One's grandfather talked so. "Honoured father and mother dwelt formerly in Kure." He has seen what's between your teeth. "Those are. How does one say. Writings? I am obliged to take them in charge."

"It's letters," you say. "To my wife."

He must carry them down to the beach, to be looked at. You could come, he says, and expound. Shimizu will stay, with a man to guard him: that one on the ration box, who hasn't said anything. In his lap is a helmet that isn't his, and he has a finger in a hole in it. # warns

"Be quick," says their sergeant, in English, to Itamura. You can tell it by how he looks at his watch. # warns

* (stay_by_shimizu) [Stay with Shimizu]
    ~ warm(SHIMIZU)
    You sit down by him on the stones. "You ought to be with your letters," says Shimizu. But he has moved up, to make room.
    -> stones

* (go_with_bag) [Go with the interpreter and the letters]
    "I'll be here," says Shimizu. He arranges himself on his knees, with his hands in sight. "Please take care of them," he says to Itamura. "{letter_is(LETTER_THREE, KEPT) && the_new_man.caught.left_it:There is a wrong character in the third|There will be a wrong character somewhere}. It is to stay." # holds: lives(SHIMIZU)
    -> path

* (step_past) [Step past what comes of it]
    ~ dies(SHIMIZU)
    You go with the interpreter, to explain the letters. While you're away the man who was left with Shimizu shoots him. You are eighty paces off. # holds: not lives(SHIMIZU) and letter_is(LETTER_FIVE, KEPT)
    -> endings.over_alive

* (refused_bag) [Hold on to the letters]
    You don't let go. They have been in the ground and through fire. "It shall be restored to you," says Itamura. "I will write a. A paper for it." He pulls, politely, and so do you. In the end he tears a leaf from a pad and writes on it, two names and a number. The one with the helmet has been watching that, as if it were the first thing today that he had noticed. # holds: letter_is(LETTER_FIVE, KEPT) and letter_is(LETTER_SIX, KEPT)
    -> stones

= stones
Itamura has gone to fetch his officer. Shimizu says that it's a good deal like the yard at Urawa; there was a wall there, too.{plan.plan_ten: "I've ruled off the column," he says, "at nought to nought."} # holds: knows(SHIMIZU_PAST) and lives(SHIMIZU)

The one with the helmet has put it down. He gets up, takes Shimizu by the arm, and walks him round behind the rock, where you can't see them. The others are fifty metres away, with their backs turned, heating something in a can. # warns

"Saigo," says Shimizu's voice, calmly. "He is not well, I think."

* (stand_up_now) [Shout for Itamura, and walk, hands high]
    "Itamura-san!" you call. You're up, and walking to where his coat went, showing your hands to everybody. Behind the rock Shimizu says, clearly, in the voice that used to go with the armband, and in English: "Please."
    -> path

* (went_round) [Get up, and go round the rock to him]
    -> endings.over_shot

= path
~ dies(SHIMIZU)
You have gone eighty paces when there is a shot, flat, from where Shimizu is. Itamura stops. He takes off his spectacles. "No," he says, in one language and then in the other, and then he's running. # note: prisoners # holds: not lives(SHIMIZU)

Your hands are still up.

-> endings.over_alive

= night_after
# place: The gully, going north
~ hour(NIGHT)
{parched() && mouthfuls() > 0:
    ~ drink()
}
That night, before they go on, Ōkubo has the men counted. "I make us one fewer," says Ōkubo. # holds: not lives(SHIMIZU)

{letter_is(SHIMIZU_LETTER, KEPT):You have the letter that you wrote for Shimizu. It is a letter to him, and there is nobody else to give it to.|The sheet of ruled paper that Shimizu left by you is not in the hole; he has taken it with him.} # holds: letter_is(SHIMIZU_LETTER, KEPT) or the_baron.promised.no_paper

- (door)
<- doors.march
* (told_okubo) [Tell Ōkubo what happened]
    "If it's all the same to you," says Ōkubo, after a time, "I'll put that he was sent on ahead." He writes it. You'd never thought what a kind hand he had. "He was always prompt."
    ~ warm(OKUBO)

* (put_in_roll) {letter_is(MORI_ROLL, KEPT)} [Put him in Mori's roll]
    You have a pencil. Shimizu, superior private; you don't know where he was from. You write Urawa, where there was a dog. {seen:Under the cause you put, as Mori would, what it was.|Under the cause you put a dash. You did not see it, and Mori would have asked.} # holds: knows(SHIMIZU_PAST) # holds: letter_is(MORI_ROLL, KEPT) and not lives(SHIMIZU)
    ~ warm(OKUBO)

* (kept_drawing) [Put the rabbit in with the letters]
    The drawing is in four pieces. Between two letters it'll keep flat. "Are you well? I am well." {not letter_is(SHIMIZU_LETTER, KEPT):He had it by heart; he could at any time have written himself a letter.|You lay yours against it, so that he has the two.} # holds: not lives(SHIMIZU) and letter_is(LETTER_SIX, KEPT)

* (ate_his) {hungry()} [See what he left to eat]
    ~ eat()
    Two biscuits and a half, in paper. The half has been cut along a ruled line. On the paper, very small, is how they were to be divided. {gone:The rabbit you leave there, under its stone.|The rabbit stays in your pocket until it is wet through.} # holds: not lives(SHIMIZU)

- {the_dog.seen: -> north}
-> a_handkerchief

=== a_handkerchief
# chapter: 11
# title: A Handkerchief
# place: Iwo Jima
# when: June 2005
# away
Sixty years later, between what had been the two lines, Ueda trod on a stone, and it turned. Under it was a bit of cotton. # holds: the_dog.gone or the_dog.watching.went_down

"It's got a hem," he called. He couldn't stop talking. "It's been done by hand, all the way round, look, you can't see where he's started. Who'd hem a thing, here? Was he engaged?"

The man lay a metre away. They brushed until the light went.

* (asked_why_stone) ["Who put the stone on it?"]
    "Whoever buried him." Nakahara knelt. The bones had been on their knees, and had gone over to one side. At the head stood four American ration tins in a row. "He was shot on his knees. And it wasn't ours who buried him," she said. On one of the tins was scratched, with a nail or a knife, in capitals: SORRY BUD.

* (asked_how_long) ["How old was he?"]
    She looked at the collarbone. "Twenty-two. Twenty-three." One of the ribs had a round hole in it, from in front. "He was shot on his knees. He was given a drink first," said Nakahara. By the right hand was a canteen cup, American. He had put it down the right way up.

- In the afternoon it rained. They stood under the tarpaulin, Ueda with the box. The woman in the blue cap had brought up tea in a bucket. She asked if she could see the stitches.

"He's gone back at the corner and done it over," she said. "Look. No one would ever have noticed." # holds: not lives(SHIMIZU)

-> north
