// CHAPTER 11. THE DOG
// When: 15 and 16 March 1945. Between the lines, in the north-east.
// Who wants what: Shimizu wants to do the correct thing, and to know that it is. Saigo wants to live, and not to have been
//   the only one. The guard wants to go back to his friends, who are dead. The interpreter wants the papers.
// Enter: from a_mine.   Leave: -> north, or endings.over_shot, endings.over_alive.
// Teaches the machine: shimizu_past, surrender_plan; Shimizu dies; letters lost, carried.
// Answers: the sleeve, the six reports, the search, the handkerchief, the American on the slope, Sam, the letter to
//   Shimizu, who could not be left, the ten.
// Remembered by labels: dog.*, plan.*, parting.*, over.*, seen.*

=== the_dog
# chapter: 11
# title: The Dog
# place: A hole in the north-east
# when: March 1945
# care: shown, the killing of a prisoner
~ day("1945-03-15")
~ hour(NIGHT)
-> dog

= dog
"It was in Urawa," says Shimizu. "The week I was to be made lance-corporal. There was an order for dogs. For the skins. One yen for a small one. I was sent with the list."

* (dogs_why) ["Dogs?"]
    "They eat," says Shimizu. "That was the reasoning. It was quite sound. I thought so at the time."
    ~ warm(SHIMIZU)

* (dogs_listen) [Let him come to it]
    He tries it from one side and then from the other, the way he digs.

- "They brought them to the yard behind the station. One had a sash on, as a recruit has, 'Congratulations on your departure'. A boy had done the lettering. There was an error in it."

{the_new_man.place.asked_sleeve:His hand is on his sleeve, where you asked him about it once.|His hand is on his sleeve, above the elbow.} "I had to write, received. And it looked up at me, to see what I was writing."

* (asked_what_then) ["And what did you write?"]
    "'Received,'" says Shimizu. He looks at his hand.
    ~ warm(SHIMIZU)

* (asked_error) {is_known(SHIMIZU)} ["What was wrong with the lettering?"]
    "The boy had written gate for ask." He looks round at you. "As you did. I told him it was well done." Some time goes by. "I wrote, 'Received.'"
    ~ warm(SHIMIZU)

* (waited_for_it) [Say nothing]
    "I wrote, 'Received,'" says Shimizu, in the end.

- ~ learn(SHIMIZU_PAST)
"In a fair hand," he says. "And then I went round by the coal, and undid the gate.

"They counted the skins. They were one short. It had gone home in its sash, and I was sent to fetch it. The boy opened the door. I reported that there was no dog at that address. It was barking. The sergeant could hear it from the road."

* (that_was_all) ["And that was all?"]
    "It was one yen," says Shimizu.

* (good_dog) ["What sort of dog?"]
    "Brown," says Shimizu. "With one ear. It was not a distinguished dog."
    ~ warm(SHIMIZU)

- They had the band off his arm the same evening. "It is the only false entry that I ever made," he says. {the_new_man.after.asked_report:"There are the six. 'I have heard nothing.' I don't count those."|"Until you. For you I made six."}

"What happened to the dog?"

"They sent somebody else," says Shimizu.

-> plan

= plan
# place: Between the lines
~ hour(DAWN)
~ day("1945-03-16")
For days now, at dawn, a voice has come out of a trumpet. Come out with your hands up. There's water here. He says please. # note: appeals

{parched():Water is the word you hear.|Ōkubo makes everyone talk while it lasts, but he does it badly.}

"It's forbidden," says Shimizu. "By the Field Code, and by my father. Is it false, do you think, what he says?"

* (plan_go) ["It's true enough. I mean to find out."]
    ~ learn(SURRENDER_PLAN)
    ~ warm(SHIMIZU)
    He had thought that it might be only him. "Then there ought to be a white cloth," says Shimizu. He has it out already, ironed, or else he has been sitting on it. {the_slope.fire.dressed_it:It has your blood along one hem, brown. He turns that side in.|It is hemmed all the way round.}

* (plan_doubt) ["You saw what we did with theirs."]
    {the_slope.marine.stood_between:"You stood in front of him," says Shimizu. "It may be that one of them would."|"Yes," he says. "I've been thinking of that one. I did not stand anywhere."} "But one was Sam," says Shimizu.
    ~ learn(SURRENDER_PLAN)

* (plan_family) ["They'd hear of it, at home."]
    "I would give a wrong name. They say that everyone does." He has practised the signature. It's Kashiwara. "I hope that you don't mind," says Shimizu. "{the_new_man.place.said_away:You told me he was away.|I wanted one that nobody would be using.}"
    ~ learn(SURRENDER_PLAN)

* (plan_ten) {not parched()} ["And your ten?"]
    "I have done that sum. {nineteenth.signal.fired:You had one, for us both. It will not come out."|It comes to nought, for both of us. I find that I'm not ashamed of the column."} It's as near as he has ever come to a shrug. {the_baron.promised.wrote_home:"Besides, my room has been aired."|"I should have to go on till I was ninety."}
    ~ learn(SURRENDER_PLAN)

* (plan_water) {parched()} ["He says please."]
    ~ learn(SURRENDER_PLAN)
    "Nobody who was lying would go to that trouble," you say. "No," says Shimizu. He swallows, from habit, on nothing. "I have been trying not to listen to the other word."

- There is the gully, then a hundred metres with nothing on them, then the voice. He has taken off his shirt, and is folding it.

-> parting

= parting
* (go_with_him) [Go with him]
    {water.promise.promise_carry && letter_is(KASHIWARA_CARD, KEPT):The card you take out, and put back. To the door, you told him; but over there they'd have it off you. }What isn't yours you lay by Ōkubo's hand while he sleeps, tied, with the loop out; he never yet dropped a thing. You take off your shirt. It doesn't fold. "I had rather that you walked on the right," says Shimizu. "As I'm senior."
    -> over

* (let_him_go) [Let him go by himself]
    ~ warm(SHIMIZU)
    "No," he agrees. "You have the bag." {is_close(SHIMIZU):He stands there in his bare ribs and tries to think how it goes.|He stands a moment, as one does at a ticket gate.} Then he gives you the oilcloth from his shirt, in case there should be a search. A rabbit is in it, by a child.
    -> watching

* (held_him) {is_known(SHIMIZU)} [Hold him back]
    ~ cool(SHIMIZU)
    You catch hold of his wrist. "There's Ōkubo. There's the general. You can't tell what they'll do." "No," says Shimizu, "one can't." He sits down again; he puts on the shirt, each button. You're so tired that you believe it.
    -> gone

= watching
{plan.plan_water:"Please" comes over the stones, and again, "please". }He walks out, carrying the handkerchief in front of him by two corners. When he's halfway the voice stops in the middle of a word. # leaves: shimizu

* (watched_all) [Watch]
    -> seen

* (went_down) [Go back to Ōkubo before you're missed]
    You have your back to it, and your fingers in the rock. He's walking on stones. You go on hearing him for a good while after you could.
    ~ dies(SHIMIZU)
    -> night_after

= seen
You can see it all, as from the cheap seats. Two of them come up and have him kneel. They give him water, and he bows for it. One goes off with a paper. The other sits down opposite with a rifle, and sits badly, like a man on somebody else's chair.

* (looked_on) [Go on looking]
    ~ dies(SHIMIZU)
    The American says something to Shimizu, and Shimizu, who hasn't any English, replies; you can see him take trouble. Then the American gets up, and looks along to the left, and along to the right. The rifle makes a flat little sound. The other comes running, and hits him in the face with a fist, and goes on doing it. The handkerchief is still white. # note: prisoners
    ~ go_hungry()
    -> night_after

* (step_past) [Step past it]
    ~ dies(SHIMIZU)
    They took him prisoner, and gave him water, and before long the one who had been left to guard him shot him. Another American struck that one for it. # note: prisoners
    ~ go_hungry()
    -> night_after

= gone
~ dies(SHIMIZU)
When you wake, his haversack is against your back, in the shape of him, to keep the wind off. There are his shoes, squared. On your bag, under a stone, is a child's drawing of a rabbit.
-> night_after

= over
# place: Over the line
~ hour(MORNING)
You have walked farther than that for a newspaper. He holds the handkerchief, and you your own letters in your teeth, since they want both hands up. # leaves: okubo

They don't shoot. They're as frightened as you are. Then a canteen is put to your mouth.

* (drank_it_all) [Drink until it is taken away]
    ~ take_water()
    {the_dog.plan.plan_water:He said please, and it was true. }Nobody takes it away. Nobody is counting. You have to stop by yourself, and have forgotten how.

* (passed_it_on) [Pass it to Shimizu]
    ~ warm(SHIMIZU)
    ~ take_water()
    He drinks a hundred and fifty cubic centimetres and wipes the neck. "Thank you," he says, in English, out of a book, to the man's boots.

- The voice comes round from behind its trumpet, in spectacles and an American coat. "Itamura," it tells you. "My people are from Kure." He has seen what's between your teeth. "Papers, isn't it? I'll have to have them seen to."

"It's letters," you say. "To my wife."

He must take them down to the beach. You could come and explain. A man will be left with Shimizu, that one on the ration box, who hasn't said anything. In his lap is a helmet that isn't his, and he has a finger in a hole in it. # warns

"Be quick," says their sergeant. He looks at the two of you as one does at furniture on a landing. # warns

* (stay_by_shimizu) [Stay with Shimizu]
    ~ warm(SHIMIZU)
    You sit down by him on the stones. "You ought to be with your letters," says Shimizu. But he has moved up, to make room.
    -> stones

* (go_with_bag) [Go with the interpreter and the letters]
    "I'll be here," says Shimizu. He arranges himself on his knees, with his hands in sight. "Please take care," he says to Itamura. "{letter_is(LETTER_THREE, KEPT):There is a wrong character in the third|There will be a wrong character somewhere}. It is to stay."
    -> path

* (step_past) [Step past what comes of it]
    ~ dies(SHIMIZU)
    You go with the interpreter, to explain the letters. While you're away the man who was left with Shimizu shoots him. You are eighty paces off.
    -> endings.over_alive

* (refused_bag) {not is_close(SHIMIZU)} [Hold on to the letters]
    You don't let go. They have been in the ground and through fire, and this man has spectacles. "You'll have it back," Itamura says. "I'll give you a receipt." He pulls, politely, and so do you. The one with the helmet looks up, as if it were the first thing today that he had noticed.
    -> stones

= stones
Itamura has gone to fetch somebody. Shimizu says that it's a good deal like the yard at Urawa; there was a wall there, too.{plan.plan_ten: "I've ruled off the column," he says. "At nought."}

The one with the helmet has put it down. He looks along the gully to the left. Now he's looking to the right. # warns

* (stand_up_now) [Get up, with your hands high, and walk]
    "Itamura-san!" you call. You're up, and walking to where his coat went, showing your hands to everybody. Behind you Shimizu says, quite clearly, in the voice that used to go with the armband, and in English: "Please."
    -> path

* (stay_seated) [Stay where you are, next to him]
    -> endings.over_shot

= path
~ dies(SHIMIZU)
You have gone eighty paces when there are two shots, flat, with time between them for a person to turn his head. Itamura stops. He takes off his spectacles. "No," he says, in one language and then in the other, and then he's running. # note: prisoners

Your hands are still up.

-> endings.over_alive

= night_after
# place: The gully, going north
~ hour(NIGHT)
{parched() && mouthfuls() > 0:
    ~ drink()
}
Ōkubo has them counted. "I make us one fewer," he says. He carries that, too, very level.

{letter_is(SHIMIZU_LETTER, KEPT):You have his letter. It ought to go to somebody. To whom does one send a letter to Shimizu?|The sheet of ruled paper he left by you is gone; he had put it back with his things.}

* (told_okubo) [Tell Ōkubo what happened]
    "If it's all the same to you," says Ōkubo, after a time, "I'll put that he was sent on ahead." He writes it. You'd never thought what a kind hand he had. "He was always prompt."
    ~ warm(OKUBO)

* (put_in_roll) {letter_is(MORI_ROLL, KEPT)} [Put him in Mori's roll]
    You have a pencil. Shimizu, superior private; you don't know where he was from. You write Urawa, where there was a dog. Under the cause you put, as Mori would, what it was. # holds: knows(SHIMIZU_PAST)
    ~ warm(OKUBO)

* (kept_drawing) [Put the rabbit in with the letters]
    It's in four pieces. Between two others it'll keep flat. "Are you well? I am well." {not letter_is(SHIMIZU_LETTER, KEPT):He had it by heart; he could at any time have done one for himself.|You lay yours against it, so that he has the two.}

* (ate_his) {hungry()} [See what he left to eat]
    ~ eat()
    Two biscuits and a half, in paper. The half has been cut along a ruled line. On the paper, very small, is how they were to be divided.

- {the_dog.seen: -> north}
-> a_handkerchief

=== a_handkerchief
# chapter: 11
# title: A Handkerchief
# place: Iwo Jima
# when: June 2005
# away
Ueda found it by treading on it. It was under a stone, and the stone was under a root.

"It's got a hem," he called. He couldn't stop. "Somebody's done it by hand, all the way round, look, you can't see where he's started. Who'd hem a thing, here? Was he engaged?"

* (asked_why_stone) ["Who put the stone on it?"]
    Nakahara knelt. The bones had been on their knees, and had gone over to one side. At the head stood four C-ration tins in a row. "Not ours," she said. On one was scratched, with a nail or a knife, in capitals: SORRY BUD.

* (asked_how_long) ["How old was he?"]
    She looked at the collarbone. "Twenty-two. Twenty-three." Two of the ribs had a round place in common. "He was given a drink first," said Nakahara. By the right hand was a canteen cup, American. He had put it down the right way up.

- In the afternoon it rained. They stood under the tarpaulin, Ueda with the box. The woman in the blue cap had brought up tea in a bucket. She asked if she could see the stitches.

"He's gone back at the corner and done it over," she said. "Look. No one would ever have noticed."

-> north
