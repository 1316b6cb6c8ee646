// THE VOCABULARY: the words between the book and the world.
// Generated: do not edit. Change the words in src/run, then write this file again with
//     npm run generate
// Played alone (in Inky, say) the book uses the stand-ins below: nothing is so, and nothing happens.

// person
CONST KASHIWARA = "kashiwara"
CONST TANIDA = "tanida"
CONST NEMOTO = "nemoto"
CONST SHIMIZU = "shimizu"
CONST PAK = "pak"
CONST KURIBAYASHI = "kuribayashi"
CONST NISHI = "nishi"
CONST ITO = "ito"
CONST OKUBO = "okubo"
CONST OISO = "oiso"
CONST FUJITA = "fujita"
CONST HIRANO = "hirano"
CONST MORI = "mori"
CONST YONEDA = "yoneda"
CONST SAM = "sam"

// fact
CONST CENSOR_RULES = "censor_rules"
CONST GENERAL_BY_SIGHT = "general_by_sight"
CONST BREAD_SUM = "bread_sum"
CONST BEACH_WILL_FALL = "beach_will_fall"
CONST FLUE_DUG = "flue_dug"
CONST TEN_FOR_ONE = "ten_for_one"
CONST SHIMIZU_PAST = "shimizu_past"
CONST SURRENDER_PLAN = "surrender_plan"

// letter
CONST LETTER_ONE = "letter_one"
CONST LETTER_TWO = "letter_two"
CONST LETTER_THREE = "letter_three"
CONST LETTER_FOUR = "letter_four"
CONST LETTER_FIVE = "letter_five"
CONST LETTER_SIX = "letter_six"
CONST LETTER_SEVEN = "letter_seven"
CONST KASHIWARA_CARD = "kashiwara_card"
CONST PAK_PAGE = "pak_page"
CONST SHIMIZU_LETTER = "shimizu_letter"
CONST SAM_LETTER = "sam_letter"
CONST GENERAL_DRAWINGS = "general_drawings"
CONST MORI_ROLL = "mori_roll"
CONST STRANGERS_PAPERS = "strangers_papers"
CONST KINU_LETTER = "kinu_letter"

// fate
CONST UNWRITTEN = "unwritten"
CONST DRAFTED = "drafted"
CONST KEPT = "kept"
CONST SENT = "sent"
CONST BURIED = "buried"
CONST BURNED = "burned"
CONST LOST = "lost"
CONST CARRIED = "carried"

// name
CONST FUMI = "fumi"
CONST ASAKO = "asako"
CONST MUGIKO = "mugiko"

// hour
CONST DAWN = "dawn"
CONST MORNING = "morning"
CONST NOON = "noon"
CONST AFTERNOON = "afternoon"
CONST DUSK = "dusk"
CONST NIGHT = "night"

// subject
CONST PLACE = "place"
CONST WEATHER = "weather"
CONST SICKNESS = "sickness"
CONST ORDERS = "orders"
CONST THE_DEAD = "the_dead"
CONST HOPE = "hope"

// asking: {word()} in a text or a condition
EXTERNAL thirsty()
EXTERNAL parched()
EXTERNAL mouthfuls()
EXTERNAL hungry()
EXTERNAL sick()
EXTERNAL hurt()
EXTERNAL spent()
EXTERNAL marked()
EXTERNAL condemned()
EXTERNAL cleared()
EXTERNAL is_cold(the_person)
EXTERNAL is_known(the_person)
EXTERNAL is_close(the_person)
EXTERNAL lives(the_person)
EXTERNAL knows(the_fact)
EXTERNAL letter_is(the_letter, the_fate)
EXTERNAL child_is(the_name)
EXTERNAL hour_is(the_hour)
EXTERNAL about(the_subject, the_text)
EXTERNAL as_written(the_letter)
EXTERNAL as_sent(the_letter)
EXTERNAL struck_lines(the_letter)
EXTERNAL is_struck(the_letter)

// telling: ~ word() on its own line
EXTERNAL drink()
EXTERNAL take_water()
EXTERNAL give_water(the_person)
EXTERNAL lose_water()
EXTERNAL fill_canteen()
EXTERNAL grow_thirsty()
EXTERNAL eat()
EXTERNAL give_food(the_person)
EXTERNAL go_hungry()
EXTERNAL toil()
EXTERNAL rest()
EXTERNAL sicken()
EXTERNAL mend()
EXTERNAL wound()
EXTERNAL dress_wound()
EXTERNAL die()
EXTERNAL draw_notice()
EXTERNAL condemn()
EXTERNAL clear_name()
EXTERNAL warm(the_person)
EXTERNAL cool(the_person)
EXTERNAL dies(the_person)
EXTERNAL learn(the_fact)
EXTERNAL name_child(the_name)
EXTERNAL draft(the_letter)
EXTERNAL keep(the_letter)
EXTERNAL send(the_letter)
EXTERNAL receive(the_letter)
EXTERNAL bury(the_letter)
EXTERNAL burn(the_letter)
EXTERNAL lose(the_letter)
EXTERNAL carry(the_letter)
EXTERNAL hour(the_hour)
EXTERNAL day(the_date)

=== function thirsty()
    ~ return false

=== function parched()
    ~ return false

=== function mouthfuls()
    ~ return 0

=== function hungry()
    ~ return false

=== function sick()
    ~ return false

=== function hurt()
    ~ return false

=== function spent()
    ~ return false

=== function marked()
    ~ return false

=== function condemned()
    ~ return false

=== function cleared()
    ~ return false

=== function is_cold(the_person)
    ~ return false

=== function is_known(the_person)
    ~ return false

=== function is_close(the_person)
    ~ return false

=== function lives(the_person)
    ~ return false

=== function knows(the_fact)
    ~ return false

=== function letter_is(the_letter, the_fate)
    ~ return false

=== function child_is(the_name)
    ~ return false

=== function hour_is(the_hour)
    ~ return false

=== function about(the_subject, the_text)
    ~ return the_text

=== function as_written(the_letter)
    ~ return ""

=== function as_sent(the_letter)
    ~ return ""

=== function struck_lines(the_letter)
    ~ return ""

=== function is_struck(the_letter)
    ~ return false

=== function drink()
    ~ return

=== function take_water()
    ~ return

=== function give_water(the_person)
    ~ return

=== function lose_water()
    ~ return

=== function fill_canteen()
    ~ return

=== function grow_thirsty()
    ~ return

=== function eat()
    ~ return

=== function give_food(the_person)
    ~ return

=== function go_hungry()
    ~ return

=== function toil()
    ~ return

=== function rest()
    ~ return

=== function sicken()
    ~ return

=== function mend()
    ~ return

=== function wound()
    ~ return

=== function dress_wound()
    ~ return

=== function die()
    ~ return

=== function draw_notice()
    ~ return

=== function condemn()
    ~ return

=== function clear_name()
    ~ return

=== function warm(the_person)
    ~ return

=== function cool(the_person)
    ~ return

=== function dies(the_person)
    ~ return

=== function learn(the_fact)
    ~ return

=== function name_child(the_name)
    ~ return

=== function draft(the_letter)
    ~ return

=== function keep(the_letter)
    ~ return

=== function send(the_letter)
    ~ return

=== function receive(the_letter)
    ~ return

=== function bury(the_letter)
    ~ return

=== function burn(the_letter)
    ~ return

=== function lose(the_letter)
    ~ return

=== function carry(the_letter)
    ~ return

=== function hour(the_hour)
    ~ return

=== function day(the_date)
    ~ return
