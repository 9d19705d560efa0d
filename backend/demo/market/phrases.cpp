// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/market/phrases.h"

using namespace Qt::StringLiterals;

namespace karigar::demo {

const QStringList& bookingNotes()
{
    static const QStringList lines{
        u"We have never done anything like this. Please start slowly."_s,
        u"My mother comes along, she needs a chair with a back."_s,
        u"It is a birthday present, please do not mention the price."_s,
        u"I have been practising at home for a year and would like to see my mistakes."_s,
        u"We arrive by train in the morning and may be a few minutes late."_s,
        u"One of us is allergic to nuts, in case there is something with the tea."_s,
        u"Could we keep the tools' names in Hindi? I collect them."_s,
        u"Two of us speak Tamil and English only."_s,
        u"I am writing about crafts for a school magazine and would like to take pictures of the hands only."_s,
        u"We are colleagues from one office; one of us is left-handed."_s,
        u"My daughter is twelve and more careful than I am."_s,
        u"Is there a place to keep two bicycles?"_s,
        u"I came last year and would like to go on where we stopped."_s,
        u"If possible the colours you use yourself, not the ones for visitors."_s,
    };
    return lines;
}

const QStringList& declineReasons()
{
    static const QStringList lines{
        u"There is a wedding in the family that day. Any day of the week after is fine."_s,
        u"I am at the fair with all my tools until then. Please ask again for later."_s,
        u"The kiln is being rebuilt and will not be dry in time."_s,
        u"For so many guests I need my brother, and he is travelling."_s,
        u"The dye bath needs sun and the forecast gives me none. I would rather not promise."_s,
        u"That day we deliver a large order. I am sorry."_s,
    };
    return lines;
}

const QStringList& withdrawReasons()
{
    static const QStringList lines{
        u"Our train was cancelled."_s,
        u"We found that we are only free the week after."_s,
        u"My friend cannot come, and alone I would rather wait."_s,
        u"I booked the wrong day. I will send a new request."_s,
    };
    return lines;
}

const QStringList& paymentTroubles()
{
    static const QStringList lines{
        u"The UPI PIN was wrong."_s,
        u"The bank did not answer in time."_s,
        u"The payment was cancelled in the bank's app."_s,
        u"The card's limit is too low."_s,
    };
    return lines;
}

const QStringList& thanks()
{
    static const QStringList lines{
        u"We are home and already fighting over who made the better one. Thank you for the day."_s,
        u"Thank you for your patience with us. The tea alone was worth the journey."_s,
        u"It survived the train. It stands by the window now."_s,
        u"My hands hurt in places I did not know. We will come again."_s,
        u"Thank you. I look at the pieces in shops differently now."_s,
        u"My son slept with it beside his pillow."_s,
    };
    return lines;
}

const QStringList& welcomes()
{
    static const QStringList lines{
        u"You worked well. Keep it out of the sun for a week."_s,
        u"Come in winter next time, then we have the light until five."_s,
        u"Thank you for the picture, I showed it to my father."_s,
        u"You forgot your glasses. I send them with the parcel."_s,
        u"It was a good day for us too."_s,
    };
    return lines;
}

const QStringList& closedNotes()
{
    static const QStringList lines{
        u"Family wedding"_s,   u"Craft fair in Delhi"_s, u"Buying material"_s,
        u"Village festival"_s, u"Visiting my teacher"_s, u"Kiln and tools are being repaired"_s,
    };
    return lines;
}

const QStringList& captions()
{
    static const QStringList lines{
        u"Finished last month"_s,           u"From the side, before the last polish"_s,
        u"The bench on a working day"_s,    u"Where we sit and work"_s,
        u"Made for a house in Ahmedabad"_s, u"An old pattern of my family"_s,
    };
    return lines;
}

const std::vector<RefundWords>& refundWords()
{
    static const std::vector<RefundWords> lines{
        {"cut_short"_L1,
         u"There was a power cut after an hour and the wheel stood still. The hour was lovely, "
         "the second one did not happen."_s},
        {"not_as_described"_L1,
         u"The page says that the clay is fired and sent home. We were told on the day "
         "that firing costs extra."_s},
        {"could_not_come"_L1,
         u"My train was cancelled in the night and there was no other one. I wrote at six "
         "in the morning."_s},
        {"cut_short"_L1,
         u"We began forty minutes late because the room was still in use, and had to leave at "
         "the planned time."_s},
        {"not_held"_L1, u"One of the two pieces in the programme was left out, there was no indigo vat that "
                        "day."_s},
        {"other"_L1, u"One of us felt unwell from the fumes of the dye and waited outside for most of it."_s},
    };
    return lines;
}

const QStringList& refundQuestions()
{
    static const QStringList lines{
        u"Thank you for writing. Do you have a picture, or the time at which it ended?"_s,
        u"Could you tell us who of you was affected, and for how long?"_s,
        u"Was anything offered to you on the day in place of it?"_s,
    };
    return lines;
}

const QStringList& refundAnswers()
{
    static const QStringList lines{
        u"It ended at about eleven, the others can say so too."_s,
        u"The two of us, for about half of the time."_s,
        u"We were offered another day, but we live four hours away."_s,
    };
    return lines;
}

const QStringList& refundApprovals()
{
    static const QStringList lines{
        u"We are sorry. The part that did not take place comes back to you."_s,
        u"You are right, the page was not clear about it. Thank you for telling us."_s,
        u"We have spoken with the artisan, who agrees."_s,
    };
    return lines;
}

const QStringList& refundRejections()
{
    static const QStringList lines{
        u"The workshop took place as it was described, and the seat could not be given to anybody else."_s,
        u"The artisan offered another date at no cost. The offer stands; please write to them."_s,
    };
    return lines;
}

} // namespace karigar::demo
