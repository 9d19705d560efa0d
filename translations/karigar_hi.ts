<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AdminPages</name>
    <message>
        <source>Overview</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>कार्यशालाएँ</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>लेखा-जाँच</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>रिफ़ंड</translation>
    </message>
    <message>
        <source>Sent refunds</source>
        <translation>भेजे गए रिफ़ंड</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>विवाद</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>निपटान</translation>
    </message>
    <message>
        <source>Payouts due</source>
        <translation>देय अदायगियाँ</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>अंतर</translation>
    </message>
</context>
<context>
    <name>ArtisanBooking</name>
    <message>
        <source>Needs your answer</source>
        <translation>आपके उत्तर की प्रतीक्षा</translation>
    </message>
    <message>
        <source>To be marked completed</source>
        <translation>पूर्ण चिह्नित करना है</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n सीट</numerusform>
            <numerusform>%n सीटें</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to answer has passed</source>
        <translation>उत्तर देने का समय बीत गया</translation>
    </message>
    <message>
        <source>Answer within %1</source>
        <translation>%1 में उत्तर दें</translation>
    </message>
</context>
<context>
    <name>ArtisanCalendar</name>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>On a closed day</source>
        <translation>बंद दिन पर</translation>
    </message>
    <message>
        <source>Overlaps %1</source>
        <translation>%1 से टकराव</translation>
    </message>
    <message>
        <source>More seats asked for than are free</source>
        <translation>जितनी सीटें खाली हैं उनसे अधिक माँगी गईं</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>व्यस्त</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>प्रस्तावित: %1</translation>
    </message>
    <message>
        <source>%1, from the waiting list</source>
        <translation>%1, प्रतीक्षा सूची से</translation>
    </message>
</context>
<context>
    <name>ArtisanCollision</name>
    <message>
        <source>%1 of %2 seats at this time are sold.</source>
        <translation>इस समय की %2 में से %1 सीटें बिक चुकी हैं।</translation>
    </message>
    <message>
        <source>%1 asks for “%2” at this time too, %3.</source>
        <translation>%1 ने भी इसी समय “%2” के लिए अनुरोध किया है, %3।</translation>
    </message>
    <message>
        <source>%1 There is room for both.</source>
        <translation>%1 दोनों के लिए जगह है।</translation>
    </message>
    <message>
        <source>%1 There is no room for both.</source>
        <translation>%1 दोनों के लिए जगह नहीं है।</translation>
    </message>
</context>
<context>
    <name>ArtisanPages</name>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>कैलेंडर</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>कार्यशालाएँ</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>उपलब्धता</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>कमाई</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>समीक्षाएँ</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Tax and invoices</source>
        <translation>कर और बिल</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>दिन की सूची</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>लेन-देन</translation>
    </message>
</context>
<context>
    <name>ArtisanSession</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n प्रतीक्षा में</numerusform>
            <numerusform>%n प्रतीक्षा में</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backend</name>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>सर्वर व्यस्त है। कुछ पल में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The request is not a JSON object.</source>
        <translation>अनुरोध JSON ऑब्जेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>The parameter “%1” is not valid.</source>
        <translation>पैरामीटर “%1” मान्य नहीं है।</translation>
    </message>
    <message>
        <source>This version of Karigar is too old. Please update it.</source>
        <translation>कारीगर का यह संस्करण बहुत पुराना है। कृपया इसे अपडेट करें।</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>कृपया साइन इन करें।</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a little and try again.</source>
        <translation>बहुत अधिक कोशिशें हुईं। थोड़ा रुककर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>ऐसी कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>A file is named by its SHA-256.</source>
        <translation>फ़ाइल का नाम उसका SHA-256 होता है।</translation>
    </message>
    <message>
        <source>The marketplace&apos;s feed began anew; everything is fetched again.</source>
        <translation>बाज़ार की फ़ीड नए सिरे से शुरू हुई है; सब कुछ फिर से लाया जा रहा है।</translation>
    </message>
    <message>
        <source>There is nothing to pay here any more.</source>
        <translation>यहाँ अब कुछ चुकाना नहीं है।</translation>
    </message>
    <message>
        <source>Only the person who booked can pay.</source>
        <translation>केवल वही भुगतान कर सकते हैं जिन्होंने बुकिंग की है।</translation>
    </message>
    <message>
        <source>Too many commands in one request.</source>
        <translation>एक अनुरोध में बहुत अधिक आदेश हैं।</translation>
    </message>
    <message>
        <source>Commands need an id and rising numbers.</source>
        <translation>आदेशों में id और बढ़ते क्रम की संख्याएँ होनी चाहिए।</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>सर्वर व्यस्त है।</translation>
    </message>
    <message>
        <source>“advanceMs” is not a sensible number.</source>
        <translation>“advanceMs” कोई ठीक संख्या नहीं है।</translation>
    </message>
    <message>
        <source>This is not an event of the payment service.</source>
        <translation>यह भुगतान सेवा की सूचना नहीं है।</translation>
    </message>
    <message>
        <source>The signature is wrong.</source>
        <translation>हस्ताक्षर ग़लत है।</translation>
    </message>
    <message>
        <source>The payment service refused this.</source>
        <translation>भुगतान सेवा ने इसे अस्वीकार कर दिया।</translation>
    </message>
    <message>
        <source>The payment service cannot be reached. Try again in a minute.</source>
        <translation>भुगतान सेवा तक पहुँच नहीं हो पा रही। एक मिनट बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The payment was not made in rupees.</source>
        <translation>भुगतान रुपयों में नहीं किया गया।</translation>
    </message>
    <message>
        <source>There is no such payment.</source>
        <translation>ऐसा कोई भुगतान नहीं है।</translation>
    </message>
    <message>
        <source>This payment belongs to something else.</source>
        <translation>यह भुगतान किसी और चीज़ का है।</translation>
    </message>
    <message>
        <source>The file was damaged on its way. Send it again.</source>
        <translation>फ़ाइल रास्ते में ख़राब हो गई। इसे फिर भेजें।</translation>
    </message>
    <message>
        <source>Only PNG, JPEG, WebP and PDF files can be attached.</source>
        <translation>केवल PNG, JPEG, WebP और PDF फ़ाइलें जोड़ी जा सकती हैं।</translation>
    </message>
    <message>
        <source>The file could not be stored. Try again.</source>
        <translation>फ़ाइल सहेजी नहीं जा सकी। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This account is no longer there.</source>
        <translation>यह खाता अब नहीं रहा।</translation>
    </message>
    <message>
        <source>This has changed meanwhile. Look again before you decide.</source>
        <translation>इस बीच यह बदल गया है। तय करने से पहले फिर देख लें।</translation>
    </message>
    <message>
        <source>Karigar: my workshops</source>
        <translation>कारीगर: मेरी कार्यशालाएँ</translation>
    </message>
    <message>
        <source>Karigar: my visits</source>
        <translation>कारीगर: मेरी बुकिंग</translation>
    </message>
    <message>
        <source>There is no such calendar, or its link was revoked.</source>
        <translation>ऐसा कोई कैलेंडर नहीं है, या उसका लिंक रद्द किया गया है।</translation>
    </message>
    <message>
        <source>This is not an address that takes mail.</source>
        <translation>इस पते पर मेल नहीं पहुँच सकता।</translation>
    </message>
    <message>
        <source>The mail server does not take this mail (%1).</source>
        <translation>मेल सर्वर यह मेल नहीं ले रहा (%1)।</translation>
    </message>
    <message>
        <source>The mail server cannot be used now (%1).</source>
        <translation>मेल सर्वर का अभी उपयोग नहीं हो सकता (%1)।</translation>
    </message>
    <message>
        <source>The balance at the payment service is too low.</source>
        <translation>भुगतान सेवा में शेष राशि बहुत कम है।</translation>
    </message>
    <message>
        <source>The payment is older than six months: pay it back by other means.</source>
        <translation>भुगतान छह महीने से अधिक पुराना है: राशि किसी और तरीके से लौटाएँ।</translation>
    </message>
    <message>
        <source>This is more than is left of the payment.</source>
        <translation>भुगतान में जितना शेष है, यह उससे अधिक है।</translation>
    </message>
    <message>
        <source>The payment was refunded already, all of it.</source>
        <translation>यह पूरा भुगतान पहले ही लौटाया जा चुका है।</translation>
    </message>
    <message>
        <source>The payment was not collected, so nothing can go back.</source>
        <translation>यह भुगतान लिया ही नहीं गया, इसलिए कुछ लौट नहीं सकता।</translation>
    </message>
    <message>
        <source>Another refund was made under this decision.</source>
        <translation>इस निर्णय के अंतर्गत एक और रिफ़ंड किया गया।</translation>
    </message>
    <message>
        <source>The text has characters that cannot be kept.</source>
        <translation>पाठ में ऐसे अक्षर हैं जो रखे नहीं जा सकते।</translation>
    </message>
    <message>
        <source>There are no words to look for.</source>
        <translation>खोजने के लिए कोई शब्द नहीं दिया गया है।</translation>
    </message>
    <message>
        <source>Too many requests in a short time. They go on in a moment.</source>
        <translation>थोड़े समय में बहुत सारे अनुरोध आए। वे कुछ ही देर में आगे बढ़ेंगे।</translation>
    </message>
    <message>
        <source>You have sent as many files as one person may in a day. The rest follows by itself, bit by bit.</source>
        <translation>आपने एक दिन में जितनी फ़ाइलें भेजी जा सकती हैं, उतनी भेज दी हैं। बाकी धीरे-धीरे अपने आप जाएँगी।</translation>
    </message>
    <message>
        <source>Too many connections are open from here. Close some first.</source>
        <translation>यहाँ से बहुत सारे कनेक्शन खुले हैं। पहले कुछ बंद करें।</translation>
    </message>
</context>
<context>
    <name>BookingEvent</name>
    <message>
        <source>Guests: %1</source>
        <translation>अतिथि: %1</translation>
    </message>
    <message>
        <source>Not confirmed yet.</source>
        <translation>अभी पक्की नहीं।</translation>
    </message>
    <message>
        <source>Note from the guest: %1</source>
        <translation>अतिथि की टिप्पणी: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1, %2 के साथ</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>वीडियो पर</translation>
    </message>
</context>
<context>
    <name>BookingState</name>
    <message>
        <source>Waiting for payment</source>
        <translation>भुगतान की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>अनुरोध किया गया</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>पक्की</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>अनुपस्थित</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>समय समाप्त</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>वापस ली गई</translation>
    </message>
</context>
<context>
    <name>BookingStep</name>
    <message>
        <source>Changed by agreement</source>
        <translation>सहमति से बदलाव हुआ</translation>
    </message>
    <message>
        <source>Some seats cancelled</source>
        <translation>कुछ सीटें रद्द हुईं</translation>
    </message>
    <message>
        <source>Seats taken from the waiting list</source>
        <translation>प्रतीक्षा सूची से सीटें ली गईं</translation>
    </message>
</context>
<context>
    <name>BookingTimeline</name>
    <message>
        <source>by the marketplace</source>
        <translation>बाज़ार द्वारा</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>आपके द्वारा</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 द्वारा</translation>
    </message>
    <message>
        <source>by the marketplace&apos;s desk</source>
        <translation>बाज़ार के डेस्क द्वारा</translation>
    </message>
    <message>
        <source>to %1, the guest</source>
        <translation>अतिथि %1 को</translation>
    </message>
    <message>
        <source>to %1, the artisan</source>
        <translation>कारीगर %1 को</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1 को</translation>
    </message>
    <message>
        <source>The seats become free again</source>
        <translation>सीटें फिर से खाली हो जाएँगी</translation>
    </message>
    <message>
        <source>if nothing is paid</source>
        <translation>यदि भुगतान न हो</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 उत्तर देंगे</translation>
    </message>
    <message>
        <source>Lapses without an answer</source>
        <translation>उत्तर न मिलने पर समाप्त</translation>
    </message>
    <message>
        <source>The customer&apos;s payment is then let go.</source>
        <translation>तब ग्राहक का भुगतान छोड़ दिया जाता है।</translation>
    </message>
    <message>
        <source>The workshop</source>
        <translation>कार्यशाला</translation>
    </message>
</context>
<context>
    <name>BookingWords</name>
    <message>
        <source>The time to pay has passed. Nothing was charged.</source>
        <translation>भुगतान का समय बीत गया। कोई राशि नहीं ली गई।</translation>
    </message>
    <message>
        <source>Pay within %1 to keep this time.</source>
        <translation>यह समय रखने के लिए %1 में भुगतान करें।</translation>
    </message>
    <message>
        <source>%1 answers by %2. You are charged only if the answer is yes.</source>
        <translation>%1 का उत्तर %2 तक आएगा। राशि केवल हाँ होने पर ली जाएगी।</translation>
    </message>
    <message>
        <source>It has taken place. %1 will mark it as completed.</source>
        <translation>यह हो चुकी है। %1 इसे पूर्ण चिह्नित करेंगे।</translation>
    </message>
    <message>
        <source>It is going on now.</source>
        <translation>यह अभी चल रही है।</translation>
    </message>
    <message>
        <source>You meet by video, %1.</source>
        <translation>आप वीडियो पर मिलेंगे, %1।</translation>
    </message>
    <message>
        <source>You are expected in %1, %2.</source>
        <translation>%1 में आपका इंतज़ार है, %2।</translation>
    </message>
    <message>
        <source>It took place on %1.</source>
        <translation>यह %1 को हुई।</translation>
    </message>
    <message>
        <source>You were not there at the agreed time.</source>
        <translation>आप तय समय पर उपस्थित नहीं थे।</translation>
    </message>
    <message>
        <source>This booking was cancelled.</source>
        <translation>यह बुकिंग रद्द की गई।</translation>
    </message>
    <message>
        <source>%1 could not take this booking. Nothing was charged.</source>
        <translation>%1 यह बुकिंग नहीं ले सके। कोई राशि नहीं ली गई।</translation>
    </message>
    <message>
        <source>Time ran out. Nothing was charged.</source>
        <translation>समय समाप्त हो गया। कोई राशि नहीं ली गई।</translation>
    </message>
    <message>
        <source>You withdrew it. Nothing was charged.</source>
        <translation>आपने इसे वापस लिया। कोई राशि नहीं ली गई।</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n अतिथि</numerusform>
            <numerusform>%n अतिथि</numerusform>
        </translation>
    </message>
    <message>
        <source>by video</source>
        <translation>वीडियो पर</translation>
    </message>
    <message>
        <source>It is booked. Whether enough guests come for it to take place is decided by %1.</source>
        <translation>बुकिंग हो गई है। कार्यशाला के लिए पर्याप्त अतिथि हैं या नहीं, यह %1 तक तय होगा।</translation>
    </message>
    <message numerus="yes">
        <source>private group of up to %n</source>
        <translation>
            <numerusform>%n अतिथि तक का निजी समूह</numerusform>
            <numerusform>%n अतिथियों तक का निजी समूह</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>Bookings</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Workshop, guest, artisan or place</source>
        <translation>कार्यशाला, अतिथि, कारीगर या स्थान</translation>
    </message>
    <message>
        <source>No bookings yet</source>
        <translation>अभी कोई बुकिंग नहीं</translation>
    </message>
    <message>
        <source>Every booking of the marketplace appears here as soon as somebody holds a seat.</source>
        <translation>किसी के सीट रोकते ही बाज़ार की हर बुकिंग यहाँ दिखती है।</translation>
    </message>
    <message>
        <source>All bookings</source>
        <translation>सभी बुकिंग</translation>
    </message>
    <message>
        <source>Search guests and workshops</source>
        <translation>अतिथि और कार्यशालाएँ खोजें</translation>
    </message>
    <message>
        <source>Bookings appear here as soon as a guest asks for a workshop.</source>
        <translation>किसी अतिथि के कार्यशाला माँगते ही बुकिंग यहाँ दिखेगी।</translation>
    </message>
</context>
<context>
    <name>BusyCalendarsCard</name>
    <message numerus="yes">
        <source>%n event(s) take no time: marked as free, cancelled or without a length.</source>
        <translation>
            <numerusform>%n कार्यक्रम समय नहीं घेरता: वह खाली चिह्नित है, रद्द है या उसकी कोई अवधि नहीं है।</numerusform>
            <numerusform>%n कार्यक्रम समय नहीं घेरते: वे खाली चिह्नित हैं, रद्द हैं या उनकी कोई अवधि नहीं है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) of your own are left out.</source>
        <translation>
            <numerusform>आपकी अपनी %n बुकिंग छोड़ दी गई है।</numerusform>
            <numerusform>आपकी अपनी %n बुकिंग छोड़ दी गई हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be understood and block nothing. Look at them yourself.</source>
        <translation>
            <numerusform>%n कार्यक्रम समझा नहीं जा सका और वह कोई समय नहीं रोकता। उसे स्वयं देख लें।</numerusform>
            <numerusform>%n कार्यक्रम समझे नहीं जा सके और वे कोई समय नहीं रोकते। उन्हें स्वयं देख लें।</numerusform>
        </translation>
    </message>
    <message>
        <source>These time zones are not known; their times were read in yours: %1.</source>
        <translation>ये समय क्षेत्र पहचाने नहीं गए; इनका समय आपके समय क्षेत्र में पढ़ा गया: %1।</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n अन्य</numerusform>
            <numerusform>और %n अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>व्यस्त</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Open hours</source>
        <translation>खुला समय</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>आयातित</translation>
    </message>
    <message>
        <source>Being paid</source>
        <translation>भुगतान जारी</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>अनुरोध किया गया</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>पक्की</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>पूरा दिन</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 शेष</translation>
    </message>
    <message>
        <source>over</source>
        <translation>हो चुकी</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>पक्की</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>अनुरोध किया गया</translation>
    </message>
    <message>
        <source>held while somebody pays</source>
        <translation>किसी के भुगतान तक रोकी गई</translation>
    </message>
    <message>
        <source>from another calendar</source>
        <translation>दूसरे कैलेंडर से</translation>
    </message>
    <message>
        <source>%1 of %2 seats</source>
        <translation>%2 में से %1 सीटें</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>भेजे जाने की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>कुछ तय नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n प्रविष्टि</numerusform>
            <numerusform>%n प्रविष्टियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>खुला %1</translation>
    </message>
</context>
<context>
    <name>CalendarFetch</name>
    <message>
        <source>This is not the address of a calendar. It begins with https://.</source>
        <translation>यह किसी कैलेंडर का पता नहीं है। पता https:// से शुरू होता है।</translation>
    </message>
    <message>
        <source>This calendar is larger than 5 MB.</source>
        <translation>यह कैलेंडर 5 MB से बड़ा है।</translation>
    </message>
    <message>
        <source>The calendar&apos;s address answered with error %1. Its link may have been revoked.</source>
        <translation>कैलेंडर के पते से त्रुटि %1 मिली। हो सकता है उसका लिंक रद्द कर दिया गया हो।</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>This calendar has more than %1 busy times.</source>
        <translation>इस कैलेंडर में %1 से अधिक व्यस्त समय हैं।</translation>
    </message>
    <message>
        <source>The repeating events of this calendar take too long to work out.</source>
        <translation>इस कैलेंडर के बार-बार होने वाले कार्यक्रमों का हिसाब लगाने में बहुत समय लगता है।</translation>
    </message>
    <message>
        <source>This calendar file is damaged.</source>
        <translation>यह कैलेंडर फ़ाइल ख़राब है।</translation>
    </message>
    <message>
        <source>This is a web page, not a calendar. Use the calendar&apos;s address in iCal format.</source>
        <translation>यह वेब पृष्ठ है, कैलेंडर नहीं। कैलेंडर का iCal प्रारूप वाला पता डालें।</translation>
    </message>
    <message>
        <source>This is not a calendar file: it does not begin like one.</source>
        <translation>यह कैलेंडर फ़ाइल नहीं है: इसकी शुरुआत वैसी नहीं है।</translation>
    </message>
    <message>
        <source>This file is larger than 5 MB, too large for a calendar.</source>
        <translation>यह फ़ाइल 5 MB से बड़ी है, कैलेंडर के लिए बहुत बड़ी।</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>यह फ़ाइल ख़ाली है।</translation>
    </message>
    <message>
        <source>This calendar holds too many events.</source>
        <translation>इस कैलेंडर में बहुत अधिक कार्यक्रम हैं।</translation>
    </message>
    <message>
        <source>This calendar file is cut off: its end is missing.</source>
        <translation>यह कैलेंडर फ़ाइल अधूरी है: इसका अंत नहीं है।</translation>
    </message>
</context>
<context>
    <name>ChangeState</name>
    <message>
        <source>Waiting for payment</source>
        <translation>भुगतान की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>प्रस्तावित</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>समय समाप्त</translation>
    </message>
    <message>
        <source>Answered with another proposal</source>
        <translation>दूसरे प्रस्ताव से उत्तर दिया गया</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>The booking is confirmed. Here you and %1 can arrange everything.</source>
        <translation>बुकिंग पक्की हो गई है। यहाँ आप और %1 सब कुछ तय कर सकते हैं।</translation>
    </message>
    <message>
        <source>The workshop is completed. What %1 paid is now payable to you.</source>
        <translation>कार्यशाला पूर्ण हुई। %1 ने जो चुकाया वह अब आपको देय है।</translation>
    </message>
    <message>
        <source>The booking is cancelled. %1 has been told.</source>
        <translation>बुकिंग रद्द हो गई है। %1 को बता दिया गया है।</translation>
    </message>
    <message>
        <source>A reminder: the workshop with %1 is coming up.</source>
        <translation>याद रहे: %1 के साथ कार्यशाला का समय आ रहा है।</translation>
    </message>
    <message>
        <source>Your booking is confirmed. Ask %1 here whatever you would like to know.</source>
        <translation>आपकी बुकिंग पक्की हो गई है। जो भी जानना हो, यहाँ %1 से पूछें।</translation>
    </message>
    <message>
        <source>The workshop is completed. Thank you for learning with %1.</source>
        <translation>कार्यशाला पूर्ण हुई। %1 के साथ सीखने के लिए धन्यवाद।</translation>
    </message>
    <message>
        <source>Your booking is cancelled. You and %1 have both been told why.</source>
        <translation>आपकी बुकिंग रद्द हो गई है। आपको और %1 को कारण बता दिया गया है।</translation>
    </message>
    <message>
        <source>A reminder: your workshop with %1 is coming up.</source>
        <translation>याद रहे: %1 के साथ आपकी कार्यशाला का समय आ रहा है।</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>एक फ़ाइल</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>आप: %1</translation>
    </message>
</context>
<context>
    <name>ChatFiles</name>
    <message>
        <source>Pictures and PDF files</source>
        <translation>चित्र और PDF फ़ाइलें</translation>
    </message>
    <message>
        <source>Choose files to attach</source>
        <translation>जोड़ने के लिए फ़ाइलें चुनें</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>प्रति सहेजें</translation>
    </message>
    <message>
        <source>“%1” is neither a picture nor a PDF file. Nothing was sent.</source>
        <translation>“%1” न चित्र है, न PDF फ़ाइल। कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was sent.</source>
        <translation>“%1” पढ़ी नहीं जा सकती। कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>“%1” is larger than 12 MB. Send a smaller one.</source>
        <translation>“%1” 12 MB से बड़ी है। छोटी फ़ाइल भेजें।</translation>
    </message>
</context>
<context>
    <name>ChatsPage</name>
    <message>
        <source>Chats</source>
        <translation>बातचीत</translation>
    </message>
</context>
<context>
    <name>Checkout</name>
    <message>
        <source>The answer of the payment service is not genuine.</source>
        <translation>भुगतान सेवा का उत्तर असली नहीं है।</translation>
    </message>
    <message>
        <source>The form is not complete.</source>
        <translation>फ़ॉर्म पूरा नहीं है।</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Attach a file</source>
        <translation>फ़ाइल जोड़ना</translation>
    </message>
    <message>
        <source>Change opening hours</source>
        <translation>खुलने का समय बदलना</translation>
    </message>
    <message>
        <source>Approve a booking</source>
        <translation>बुकिंग स्वीकार करना</translation>
    </message>
    <message>
        <source>Mark a workshop completed</source>
        <translation>कार्यशाला पूर्ण चिह्नित करना</translation>
    </message>
    <message>
        <source>Decline a request</source>
        <translation>अनुरोध अस्वीकार करना</translation>
    </message>
    <message>
        <source>Book a workshop</source>
        <translation>कार्यशाला बुक करें</translation>
    </message>
    <message>
        <source>Withdraw a request</source>
        <translation>अनुरोध वापस लेना</translation>
    </message>
    <message>
        <source>Mark a chat as read</source>
        <translation>बातचीत पढ़ी हुई चिह्नित करना</translation>
    </message>
    <message>
        <source>Change favourites</source>
        <translation>पसंदीदा बदलना</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>संदेश भेजना</translation>
    </message>
    <message>
        <source>Mark notifications as read</source>
        <translation>सूचनाएँ पढ़ी हुई चिह्नित करना</translation>
    </message>
    <message>
        <source>Add a portfolio picture</source>
        <translation>पोर्टफ़ोलियो में चित्र जोड़ना</translation>
    </message>
    <message>
        <source>Remove a portfolio picture</source>
        <translation>पोर्टफ़ोलियो से चित्र हटाना</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>प्रोफ़ाइल बदलना</translation>
    </message>
    <message>
        <source>Save a workshop</source>
        <translation>कार्यशाला सहेजना</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>खाता बदलना</translation>
    </message>
    <message>
        <source>Change what invoices say</source>
        <translation>बिल पर लिखी बातें बदलना</translation>
    </message>
    <message>
        <source>Cancel a booking</source>
        <translation>बुकिंग रद्द करना</translation>
    </message>
    <message>
        <source>Give up some seats</source>
        <translation>कुछ सीटें छोड़ना</translation>
    </message>
    <message>
        <source>Mark a guest as not attended</source>
        <translation>अतिथि को अनुपस्थित दर्ज करना</translation>
    </message>
    <message>
        <source>Propose a change</source>
        <translation>बदलाव का प्रस्ताव रखना</translation>
    </message>
    <message>
        <source>Accept a proposed change</source>
        <translation>प्रस्तावित बदलाव स्वीकार करना</translation>
    </message>
    <message>
        <source>Decline a proposed change</source>
        <translation>प्रस्तावित बदलाव अस्वीकार करना</translation>
    </message>
    <message>
        <source>Withdraw a proposed change</source>
        <translation>प्रस्तावित बदलाव वापस लेना</translation>
    </message>
    <message>
        <source>Import busy times</source>
        <translation>व्यस्त समय आयात करना</translation>
    </message>
    <message>
        <source>Remove an imported calendar</source>
        <translation>आयातित कैलेंडर हटाना</translation>
    </message>
    <message>
        <source>Recognise a refund made at the gateway</source>
        <translation>गेटवे पर किया गया रिफ़ंड दर्ज करना</translation>
    </message>
    <message>
        <source>Answer a question about a refund</source>
        <translation>रिफ़ंड के प्रश्न का उत्तर देना</translation>
    </message>
    <message>
        <source>Approve a refund</source>
        <translation>रिफ़ंड स्वीकार करना</translation>
    </message>
    <message>
        <source>Ask about a refund</source>
        <translation>रिफ़ंड के बारे में पूछना</translation>
    </message>
    <message>
        <source>Decline a refund</source>
        <translation>रिफ़ंड अस्वीकार करना</translation>
    </message>
    <message>
        <source>Ask for money back</source>
        <translation>पैसे वापस माँगना</translation>
    </message>
    <message>
        <source>Send a refund again</source>
        <translation>रिफ़ंड फिर भेजना</translation>
    </message>
    <message>
        <source>Take up a refund request</source>
        <translation>रिफ़ंड का अनुरोध जाँच में लेना</translation>
    </message>
    <message>
        <source>Settle a refund by hand</source>
        <translation>रिफ़ंड हाथ से चुकाना</translation>
    </message>
    <message>
        <source>Withdraw a refund request</source>
        <translation>रिफ़ंड का अनुरोध वापस लेना</translation>
    </message>
    <message>
        <source>Let a session take place</source>
        <translation>सत्र होने देना</translation>
    </message>
    <message>
        <source>Change the tax registration</source>
        <translation>कर पंजीकरण बदलना</translation>
    </message>
    <message>
        <source>Ask the gateway how payments stand</source>
        <translation>गेटवे से भुगतानों की स्थिति पूछना</translation>
    </message>
    <message>
        <source>Name an artisan&apos;s account at the gateway</source>
        <translation>गेटवे पर कारीगर का खाता बताना</translation>
    </message>
    <message>
        <source>Note a payout made by hand</source>
        <translation>हाथ से की गई अदायगी दर्ज करना</translation>
    </message>
    <message>
        <source>Try a payout again</source>
        <translation>अदायगी की फिर कोशिश करना</translation>
    </message>
    <message>
        <source>Take seats from the waiting list</source>
        <translation>प्रतीक्षा सूची से सीटें लेना</translation>
    </message>
    <message>
        <source>Let an offer of seats lapse</source>
        <translation>सीटों की पेशकश का समय समाप्त करना</translation>
    </message>
    <message>
        <source>Join a waiting list</source>
        <translation>प्रतीक्षा सूची में जुड़ना</translation>
    </message>
    <message>
        <source>Give up a place in a waiting list</source>
        <translation>प्रतीक्षा सूची में अपनी जगह छोड़ना</translation>
    </message>
</context>
<context>
    <name>CustomerPages</name>
    <message>
        <source>Discover</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Artisan</source>
        <translation>कारीगर</translation>
    </message>
    <message>
        <source>Book a workshop</source>
        <translation>कार्यशाला बुक करें</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>रिफ़ंड</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>Times in %1</source>
        <translation>समय %1 में</translation>
    </message>
    <message>
        <source>%1 (asked, not confirmed)</source>
        <translation>%1 (अनुरोध किया, पक्की नहीं)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>पृष्ठ %1, कुल %2</translation>
    </message>
    <message>
        <source>Nobody is expected on this day.</source>
        <translation>इस दिन कोई नहीं आ रहा।</translation>
    </message>
    <message>
        <source>Day sheet: %1</source>
        <translation>दिन की सूची: %1</translation>
    </message>
</context>
<context>
    <name>DaySheetPage</name>
    <message>
        <source>%1 of %2 seats</source>
        <translation>%2 में से %1 सीटें</translation>
    </message>
    <message>
        <source>Waiting list: %1</source>
        <translation>प्रतीक्षा सूची: %1</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>it was turned off</source>
        <translation>यह बंद किया हुआ था</translation>
    </message>
    <message>
        <source>the time was agreed only after it was due</source>
        <translation>समय तब तय हुआ जब इसे भेजने का समय निकल चुका था</translation>
    </message>
    <message>
        <source>something newer had happened</source>
        <translation>कुछ नया हो चुका था</translation>
    </message>
    <message>
        <source>it would have come in quiet hours</source>
        <translation>यह शांत समय में आता</translation>
    </message>
    <message>
        <source>the workshop had begun</source>
        <translation>कार्यशाला शुरू हो चुकी थी</translation>
    </message>
    <message>
        <source>the booking was no longer confirmed</source>
        <translation>बुकिंग अब पक्की नहीं थी</translation>
    </message>
    <message>
        <source>there is no mail server</source>
        <translation>कोई मेल सर्वर नहीं है</translation>
    </message>
    <message>
        <source>the mail server refused it</source>
        <translation>मेल सर्वर ने इसे अस्वीकार कर दिया</translation>
    </message>
    <message>
        <source>the mail server could not be reached</source>
        <translation>मेल सर्वर तक पहुँच नहीं हो सकी</translation>
    </message>
    <message>
        <source>the address takes no mail</source>
        <translation>इस पते पर मेल नहीं पहुँचता</translation>
    </message>
    <message>
        <source>Reminder a day before</source>
        <translation>एक दिन पहले याद दिलाना</translation>
    </message>
    <message>
        <source>Reminder an hour before</source>
        <translation>एक घंटा पहले याद दिलाना</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>sent late</source>
        <translation>देर से भेजा गया</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>not sent yet, because %1</source>
        <translation>अभी नहीं भेजा गया, क्योंकि %1</translation>
    </message>
    <message>
        <source>not sent, because %1</source>
        <translation>नहीं भेजा गया, क्योंकि %1</translation>
    </message>
    <message>
        <source>failed, because %1</source>
        <translation>विफल, क्योंकि %1</translation>
    </message>
    <message>
        <source>%1, by mail: %2</source>
        <translation>%1, मेल से: %2</translation>
    </message>
    <message>
        <source>%1, on the desktop: %2</source>
        <translation>%1, डेस्कटॉप पर: %2</translation>
    </message>
</context>
<context>
    <name>Discover</name>
    <message>
        <source>by video</source>
        <translation>वीडियो पर</translation>
    </message>
</context>
<context>
    <name>EndReason</name>
    <message>
        <source>My plans have changed</source>
        <translation>मेरा कार्यक्रम बदल गया है</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>बीमारी</translation>
    </message>
    <message>
        <source>Trouble getting there</source>
        <translation>पहुँचने में परेशानी</translation>
    </message>
    <message>
        <source>Booked by mistake</source>
        <translation>ग़लती से बुक हुई</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>मौसम</translation>
    </message>
    <message>
        <source>The artisan is unwell</source>
        <translation>कारीगर अस्वस्थ हैं</translation>
    </message>
    <message>
        <source>The workshop cannot be used</source>
        <translation>कार्यशाला उपयोग में नहीं आ सकती</translation>
    </message>
    <message>
        <source>Materials are missing</source>
        <translation>सामग्री नहीं है</translation>
    </message>
    <message>
        <source>Booked twice</source>
        <translation>दो बार बुक हुई</translation>
    </message>
    <message>
        <source>Not enough guests</source>
        <translation>पर्याप्त अतिथि नहीं</translation>
    </message>
    <message>
        <source>The payment failed</source>
        <translation>भुगतान विफल हुआ</translation>
    </message>
    <message>
        <source>The seats went to somebody else</source>
        <translation>सीटें किसी और को मिल गईं</translation>
    </message>
    <message>
        <source>Closed that day</source>
        <translation>उस दिन बंद</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>यह ठीक नहीं बैठता</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>दूसरा कारण</translation>
    </message>
</context>
<context>
    <name>EveryonesPages</name>
    <message>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>Refused changes</source>
        <translation>अस्वीकृत बदलाव</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Pictures</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>चित्र चुनें</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>एक चित्र चुनें</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>कैलेंडर फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>कैलेंडर फ़ाइलें</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n सीट</numerusform>
            <numerusform>%n सीटें</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1, %2 के साथ</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>रिफ़ंड</translation>
    </message>
    <message>
        <source>bank reference %1</source>
        <translation>बैंक संदर्भ %1</translation>
    </message>
    <message>
        <source>Payout to your bank</source>
        <translation>आपके बैंक में अदायगी</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>अदायगी</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>हाथ से</translation>
    </message>
    <message>
        <source>by the gateway</source>
        <translation>गेटवे द्वारा</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>विवाद</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Net banking</source>
        <translation>नेट बैंकिंग</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>वॉलेट</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>रिफ़ंड</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>अदायगियाँ</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>विवाद</translation>
    </message>
    <message>
        <source>Refund: %1</source>
        <translation>रिफ़ंड: %1</translation>
    </message>
    <message>
        <source>Payout: %1</source>
        <translation>अदायगी: %1</translation>
    </message>
    <message>
        <source>Dispute: %1</source>
        <translation>विवाद: %1</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>until %1</source>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 या अधिक</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 या कम</translation>
    </message>
    <message>
        <source>Guest: %1</source>
        <translation>अतिथि: %1</translation>
    </message>
    <message>
        <source>Artisan: %1</source>
        <translation>कारीगर: %1</translation>
    </message>
    <message>
        <source>Booking: %1</source>
        <translation>बुकिंग: %1</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>कभी भी</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>इस माह</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>पिछले माह</translation>
    </message>
    <message>
        <source>This financial year</source>
        <translation>इस वित्तीय वर्ष</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>दो तिथियों के बीच</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>बुकिंग का दिन</translation>
    </message>
    <message>
        <source>Takes place</source>
        <translation>कार्यशाला का दिन</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>शुरू होने का दिन</translation>
    </message>
    <message>
        <source>Took effect</source>
        <translation>लागू होने का दिन</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Workshop</source>
        <translation>कार्यशाला</translation>
    </message>
    <message>
        <source>With</source>
        <translation>किसके साथ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>At the workshop</source>
        <translation>कार्यशाला की घड़ी से</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Online, by video</source>
        <translation>ऑनलाइन, वीडियो पर</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>अतिथि</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>Goes back to the guest</source>
        <translation>अतिथि को वापस</translation>
    </message>
    <message>
        <source>This mail comes late because it could not be sent in time.</source>
        <translation>यह मेल देर से आ रहा है क्योंकि समय पर भेजा नहीं जा सका।</translation>
    </message>
    <message>
        <source>As long as the seat is held, it can be paid again in Karigar.</source>
        <translation>जब तक जगह रोकी गई है, कारीगर में फिर भुगतान किया जा सकता है।</translation>
    </message>
    <message>
        <source>The booking is therefore cancelled, and nobody is charged.</source>
        <translation>इसलिए बुकिंग रद्द हो गई है, और किसी से पैसे नहीं लिए गए।</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>कारण: %1</translation>
    </message>
    <message>
        <source>You get this mail because of your booking on Karigar. Which mails you get, and when, you choose in Karigar under Settings, Reminders and notifications.</source>
        <translation>यह मेल कारीगर पर आपकी बुकिंग के कारण आया है। कौन-से मेल आएँ और कब, यह आप कारीगर में “सेटिंग्स”, “याद दिलाना और सूचनाएँ” में चुन सकते हैं।</translation>
    </message>
    <message>
        <source>This one is always sent, because a day or money depends on it.</source>
        <translation>यह मेल हमेशा भेजा जाता है, क्योंकि आपका दिन या पैसा इस पर टिका है।</translation>
    </message>
    <message>
        <source>Namaste %1,</source>
        <translation>नमस्ते %1,</translation>
    </message>
    <message>
        <source>New request: “%1”</source>
        <translation>नया अनुरोध: “%1”</translation>
    </message>
    <message>
        <source>%2 asks for “%1”. Please answer in Karigar; a request that is not answered in time lapses, and nobody is charged.</source>
        <translation>%2 ने “%1” का अनुरोध किया है। कृपया कारीगर में उत्तर दें; समय पर उत्तर न मिलने पर अनुरोध समाप्त हो जाता है और किसी से पैसे नहीं लिए जाते।</translation>
    </message>
    <message>
        <source>Confirmed: “%1” on %4</source>
        <translation>पक्की: “%1”, %4</translation>
    </message>
    <message>
        <source>Your place in “%1” with %2 is confirmed. We look forward to you.</source>
        <translation>%2 के साथ “%1” में आपकी जगह पक्की है। आपका इंतज़ार रहेगा।</translation>
    </message>
    <message>
        <source>%2 comes to “%1”. The booking is confirmed and paid.</source>
        <translation>%2 “%1” में आ रहे हैं। बुकिंग पक्की है और भुगतान हो चुका है।</translation>
    </message>
    <message>
        <source>Declined: “%1”</source>
        <translation>अस्वीकृत: “%1”</translation>
    </message>
    <message>
        <source>%2 cannot take your request for “%1”. You are not charged; your bank may show the hold for up to three days.</source>
        <translation>%2 “%1” का आपका अनुरोध नहीं ले सकते। आपसे पैसे नहीं लिए गए; बैंक में रोकी गई राशि तीन दिन तक दिख सकती है।</translation>
    </message>
    <message>
        <source>Lapsed: “%1”</source>
        <translation>समाप्त: “%1”</translation>
    </message>
    <message>
        <source>Your request for “%1” with %2 was not answered or paid in time. You are not charged.</source>
        <translation>%2 के साथ “%1” के आपके अनुरोध का समय पर उत्तर या भुगतान नहीं हुआ। आपसे पैसे नहीं लिए गए।</translation>
    </message>
    <message>
        <source>The request of %2 for “%1” was not answered in time and has lapsed.</source>
        <translation>“%1” के लिए %2 के अनुरोध का समय पर उत्तर नहीं दिया गया और वह समाप्त हो गया।</translation>
    </message>
    <message>
        <source>Withdrawn: “%1”</source>
        <translation>वापस लिया गया: “%1”</translation>
    </message>
    <message>
        <source>%2 no longer asks for “%1”.</source>
        <translation>%2 ने “%1” का अनुरोध वापस ले लिया है।</translation>
    </message>
    <message>
        <source>Cancelled: “%1” on %4</source>
        <translation>रद्द: “%1”, %4</translation>
    </message>
    <message>
        <source>Your booking of “%1” with %2 is cancelled.</source>
        <translation>%2 के साथ “%1” की आपकी बुकिंग रद्द हो गई है।</translation>
    </message>
    <message>
        <source>The booking of “%1” by %2 is cancelled.</source>
        <translation>“%1” के लिए %2 की बुकिंग रद्द हो गई है।</translation>
    </message>
    <message>
        <source>Marked as not attended: “%1”</source>
        <translation>अनुपस्थित दर्ज: “%1”</translation>
    </message>
    <message>
        <source>%2 marked your booking of “%1” as not attended. If that is wrong, please write to them in Karigar or ask for a refund.</source>
        <translation>%2 ने “%1” में आपको अनुपस्थित दर्ज किया है। यदि यह ग़लत है तो कारीगर में उन्हें लिखें या पैसे वापस माँगें।</translation>
    </message>
    <message>
        <source>The payment for “%1” did not go through</source>
        <translation>“%1” का भुगतान नहीं हो पाया</translation>
    </message>
    <message>
        <source>The payment for “%1” did not go through.</source>
        <translation>“%1” का भुगतान नहीं हो पाया।</translation>
    </message>
    <message>
        <source>The payment of %2 for “%1” did not go through.</source>
        <translation>“%1” के लिए %2 का भुगतान नहीं हो पाया।</translation>
    </message>
    <message>
        <source>The payment service says: %3</source>
        <translation>भुगतान सेवा का संदेश: %3</translation>
    </message>
    <message>
        <source>A change is proposed: “%1”</source>
        <translation>बदलाव का प्रस्ताव: “%1”</translation>
    </message>
    <message>
        <source>%2 proposes a change of “%1”. Please answer in Karigar; until then your booking stays as it is.</source>
        <translation>%2 ने “%1” में बदलाव का प्रस्ताव रखा है। कृपया कारीगर में उत्तर दें; तब तक आपकी बुकिंग जैसी है वैसी रहेगी।</translation>
    </message>
    <message>
        <source>%2 proposes a change of “%1”. Please answer in Karigar; until then the booking stays as it is.</source>
        <translation>%2 ने “%1” में बदलाव का प्रस्ताव रखा है। कृपया कारीगर में उत्तर दें; तब तक बुकिंग जैसी है वैसी रहेगी।</translation>
    </message>
    <message>
        <source>Changed: “%1”, now on %4</source>
        <translation>बदली गई: “%1”, अब %4</translation>
    </message>
    <message>
        <source>The change of “%1” with %2 is agreed. This is how it stands now.</source>
        <translation>%2 के साथ “%1” का बदलाव तय हो गया है। अब बुकिंग इस प्रकार है।</translation>
    </message>
    <message>
        <source>Unchanged: “%1” on %4</source>
        <translation>कोई बदलाव नहीं: “%1”, %4</translation>
    </message>
    <message>
        <source>The proposed change of “%1” was declined by %2. The booking stays as it was.</source>
        <translation>%2 ने “%1” में प्रस्तावित बदलाव अस्वीकार कर दिया। बुकिंग पहले जैसी रहेगी।</translation>
    </message>
    <message>
        <source>The proposed change of “%1” with %2 was not answered in time. The booking stays as it was.</source>
        <translation>%2 के साथ “%1” में प्रस्तावित बदलाव का समय पर उत्तर नहीं मिला। बुकिंग पहले जैसी रहेगी।</translation>
    </message>
    <message>
        <source>It takes place: “%1” on %4</source>
        <translation>होगी: “%1”, %4</translation>
    </message>
    <message>
        <source>“%1” with %2 has enough guests and takes place.</source>
        <translation>%2 के साथ “%1” में पर्याप्त अतिथि हैं और वह होगी।</translation>
    </message>
    <message>
        <source>“%1” has enough guests and takes place.</source>
        <translation>“%1” में पर्याप्त अतिथि हैं और वह होगी।</translation>
    </message>
    <message>
        <source>It does not take place: “%1” on %4</source>
        <translation>नहीं होगी: “%1”, %4</translation>
    </message>
    <message>
        <source>“%1” with %2 did not reach its number of guests and does not take place. All that you paid goes back to you.</source>
        <translation>%2 के साथ “%1” में पर्याप्त अतिथि नहीं हुए, इसलिए वह नहीं होगी। आपका पूरा भुगतान आपको वापस मिलेगा।</translation>
    </message>
    <message>
        <source>“%1” did not reach its number of guests and does not take place. All that %2 paid goes back.</source>
        <translation>“%1” में पर्याप्त अतिथि नहीं हुए, इसलिए वह नहीं होगी। %2 का पूरा भुगतान वापस जाएगा।</translation>
    </message>
    <message>
        <source>Seats for “%1” with %2 are kept for you for a while. Take them or let them go in Karigar.</source>
        <translation>%2 के साथ “%1” में आपके लिए कुछ समय तक जगह रखी गई है। कारीगर में उसे लें या छोड़ दें।</translation>
    </message>
    <message>
        <source>A refund is asked for: “%1”</source>
        <translation>पैसे वापस माँगे गए: “%1”</translation>
    </message>
    <message>
        <source>%2 asks for money back for “%1”. You can answer in Karigar.</source>
        <translation>%2 ने “%1” के पैसे वापस माँगे हैं। आप कारीगर में उत्तर दे सकते हैं।</translation>
    </message>
    <message>
        <source>A question about your refund for “%1”</source>
        <translation>“%1” की आपकी रिफ़ंड पर एक प्रश्न</translation>
    </message>
    <message>
        <source>Before your refund for “%1” can be decided, please answer a question in Karigar.</source>
        <translation>“%1” की रिफ़ंड तय होने से पहले कृपया कारीगर में एक प्रश्न का उत्तर दें।</translation>
    </message>
    <message>
        <source>The question: %3</source>
        <translation>प्रश्न: %3</translation>
    </message>
    <message>
        <source>Your refund for “%1” is approved</source>
        <translation>“%1” की आपकी रिफ़ंड स्वीकृत</translation>
    </message>
    <message>
        <source>Your refund for “%1” is approved and goes back to where you paid from, usually within five to seven working days.</source>
        <translation>“%1” की आपकी रिफ़ंड स्वीकृत हो गई है; राशि वहीं लौटेगी जहाँ से भुगतान हुआ था, प्रायः पाँच से सात कार्यदिवस में।</translation>
    </message>
    <message>
        <source>A refund for “%1” to %2 is approved.</source>
        <translation>“%1” के लिए %2 की रिफ़ंड स्वीकृत हो गई है।</translation>
    </message>
    <message>
        <source>Your refund for “%1” is declined</source>
        <translation>“%1” की आपकी रिफ़ंड अस्वीकृत</translation>
    </message>
    <message>
        <source>Your request for a refund for “%1” was declined.</source>
        <translation>“%1” के लिए आपका रिफ़ंड का अनुरोध अस्वीकार कर दिया गया।</translation>
    </message>
    <message>
        <source>The reason: %3</source>
        <translation>कारण: %3</translation>
    </message>
    <message>
        <source>Your refund for “%1” is on its way</source>
        <translation>“%1” की आपकी रिफ़ंड भेज दी गई</translation>
    </message>
    <message>
        <source>The refund for “%1” has left us. Your bank shows it in a few days.</source>
        <translation>“%1” की रिफ़ंड हमारी ओर से भेज दी गई है। कुछ दिनों में आपके बैंक में दिखेगी।</translation>
    </message>
    <message>
        <source>The refund for “%1” is delayed</source>
        <translation>“%1” की रिफ़ंड में देर</translation>
    </message>
    <message>
        <source>The refund for “%1” did not go through at once. A person looks at it; you need not do anything.</source>
        <translation>“%1” की रिफ़ंड तुरंत नहीं हो पाई। हमारा एक व्यक्ति इसे देख रहा है; आपको कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>Your invoice for “%1”</source>
        <translation>“%1” का आपका बिल</translation>
    </message>
    <message>
        <source>The invoice for “%1” is ready in Karigar, where you can print or save it.</source>
        <translation>“%1” का बिल कारीगर में तैयार है; वहाँ आप उसे छाप या सहेज सकते हैं।</translation>
    </message>
    <message>
        <source>Reminder: “%1” on %4</source>
        <translation>याद दिलाना: “%1”, %4</translation>
    </message>
    <message>
        <source>“%1” with %2 is coming up. Should anything have changed, please write to them in Karigar.</source>
        <translation>%2 के साथ “%1” का समय आ रहा है। यदि कुछ बदल गया हो तो कारीगर में उन्हें लिख दें।</translation>
    </message>
    <message>
        <source>%2 is coming to “%1”. Should anything have changed, please write to them in Karigar.</source>
        <translation>%2 “%1” में आ रहे हैं। यदि कुछ बदल गया हो तो कारीगर में उन्हें लिख दें।</translation>
    </message>
    <message>
        <source>Fewer guests: “%1” on %4</source>
        <translation>कम अतिथि: “%1”, %4</translation>
    </message>
    <message>
        <source>Seats of your booking of “%1” with %2 are cancelled: %3. The booking goes on with the others.</source>
        <translation>%2 के साथ “%1” की आपकी बुकिंग में रद्द की गई जगहें: %3। बाकी बुकिंग बनी रहेगी।</translation>
    </message>
    <message>
        <source>%2 comes to “%1” with fewer guests. Cancelled seats: %3. The booking goes on with the others.</source>
        <translation>%2 “%1” में कम अतिथियों के साथ आ रहे हैं। रद्द की गई जगहें: %3। बाकी बुकिंग बनी रहेगी।</translation>
    </message>
    <message>
        <source>Kept for you until</source>
        <translation>आपके लिए रखी गई, इस समय तक</translation>
    </message>
    <message>
        <source>You are on the waiting list: “%1” on %4</source>
        <translation>आप प्रतीक्षा सूची में हैं: %4 को “%1”</translation>
    </message>
    <message>
        <source>The seats for “%1” with %2 went to others. You are not charged and have a place in the waiting list, at the order in which you asked. You can give it up in Karigar.</source>
        <translation>%2 के साथ “%1” की सीटें दूसरों को मिल गईं। आपसे कोई राशि नहीं ली गई है, और प्रतीक्षा सूची में आपकी जगह उसी क्रम में है जिसमें आपने अनुरोध किया था। आप चाहें तो ‘कारीगर’ ऐप में इसे छोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>A place has become free: “%1” on %4</source>
        <translation>एक जगह खाली हुई: %4 को “%1”</translation>
    </message>
    <message>
        <source>An offer has lapsed: “%1” on %4</source>
        <translation>पेशकश का समय समाप्त: %4 को “%1”</translation>
    </message>
    <message>
        <source>The seats for “%1” with %2 were not taken in time and went to the next in line. You can join the waiting list again in Karigar.</source>
        <translation>%2 के साथ “%1” की सीटें समय पर नहीं ली गईं और क़तार में अगले व्यक्ति को मिल गईं। आप ‘कारीगर’ ऐप में फिर से प्रतीक्षा सूची में जुड़ सकते हैं।</translation>
    </message>
    <message>
        <source>No seats became free: “%1” on %4</source>
        <translation>कोई सीट खाली नहीं हुई: %4 को “%1”</translation>
    </message>
    <message>
        <source>The waiting list for “%1” with %2 is closed; your turn did not come. You are not charged.</source>
        <translation>%2 के साथ “%1” की प्रतीक्षा सूची बंद हो गई है; आपकी बारी नहीं आई। आपसे कोई राशि नहीं ली गई है।</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>New request</source>
        <translation>नया अनुरोध</translation>
    </message>
    <message>
        <source>%2 asks for “%1”.</source>
        <translation>%2 “%1” के लिए अनुरोध करते हैं।</translation>
    </message>
    <message>
        <source>Booking confirmed</source>
        <translation>बुकिंग पक्की हुई</translation>
    </message>
    <message>
        <source>“%1” with %2 is confirmed.</source>
        <translation>%2 के साथ “%1” पक्की हो गई है।</translation>
    </message>
    <message>
        <source>Request declined</source>
        <translation>अनुरोध अस्वीकृत</translation>
    </message>
    <message>
        <source>%2 cannot take “%1”. You are not charged.</source>
        <translation>%2 “%1” नहीं ले सकते। आपसे कोई राशि नहीं ली गई।</translation>
    </message>
    <message>
        <source>Request lapsed</source>
        <translation>अनुरोध का समय समाप्त</translation>
    </message>
    <message>
        <source>“%1” with %2 was not answered or paid in time. Nobody is charged.</source>
        <translation>%2 के साथ “%1” का समय पर उत्तर या भुगतान नहीं हुआ। किसी से पैसे नहीं लिए गए।</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <translation>अनुरोध वापस लिया गया</translation>
    </message>
    <message>
        <source>%2 no longer asks for “%1”.</source>
        <translation>%2 ने “%1” का अनुरोध वापस ले लिया।</translation>
    </message>
    <message>
        <source>Workshop completed</source>
        <translation>कार्यशाला पूर्ण हुई</translation>
    </message>
    <message>
        <source>“%1” with %2 is marked completed.</source>
        <translation>%2 के साथ “%1” पूर्ण चिह्नित हुई।</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>भुगतान विफल</translation>
    </message>
    <message>
        <source>The payment for “%1” did not go through. %2</source>
        <translation>“%1” का भुगतान नहीं हो पाया। %2</translation>
    </message>
    <message>
        <source>Payment released</source>
        <translation>भुगतान छोड़ा गया</translation>
    </message>
    <message>
        <source>The hold of %2 for “%1” is released. Your bank may show it for up to three days.</source>
        <translation>“%1” के लिए रोकी गई %2 की राशि छोड़ दी गई है। आपके बैंक में यह तीन दिन तक दिख सकती है।</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>नई समीक्षा</translation>
    </message>
    <message>
        <source>%2 reviewed “%1”.</source>
        <translation>%2 ने “%1” की समीक्षा लिखी।</translation>
    </message>
    <message>
        <source>Seats cancelled</source>
        <translation>सीटें रद्द हुईं</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) of “%1” with %2 are cancelled.</source>
        <translation>
            <numerusform>%2 के साथ “%1” की %n सीट रद्द हुई।</numerusform>
            <numerusform>%2 के साथ “%1” की %n सीटें रद्द हुईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>बुकिंग रद्द हुई</translation>
    </message>
    <message>
        <source>“%1” with %2 is cancelled.</source>
        <translation>%2 के साथ “%1” रद्द हो गई है।</translation>
    </message>
    <message>
        <source>Marked as not attended</source>
        <translation>अनुपस्थित दर्ज</translation>
    </message>
    <message>
        <source>%2 marked “%1” as not attended.</source>
        <translation>%2 ने “%1” में आपको अनुपस्थित दर्ज किया।</translation>
    </message>
    <message>
        <source>A change is proposed</source>
        <translation>बदलाव का प्रस्ताव</translation>
    </message>
    <message>
        <source>%2 proposes a change of “%1”.</source>
        <translation>%2 ने “%1” में बदलाव का प्रस्ताव रखा है।</translation>
    </message>
    <message>
        <source>Change accepted</source>
        <translation>बदलाव स्वीकृत</translation>
    </message>
    <message>
        <source>%2 accepted the change of “%1”.</source>
        <translation>%2 ने “%1” का बदलाव स्वीकार कर लिया।</translation>
    </message>
    <message>
        <source>Change declined</source>
        <translation>बदलाव अस्वीकृत</translation>
    </message>
    <message>
        <source>%2 keeps “%1” as it was.</source>
        <translation>%2 “%1” को पहले जैसा ही रखेंगे।</translation>
    </message>
    <message>
        <source>Proposal lapsed</source>
        <translation>प्रस्ताव का समय समाप्त</translation>
    </message>
    <message>
        <source>The proposed change of “%1” with %2 was not answered. The booking stays as it was.</source>
        <translation>%2 के साथ “%1” में प्रस्तावित बदलाव का उत्तर नहीं मिला। बुकिंग पहले जैसी रहेगी।</translation>
    </message>
    <message>
        <source>The workshop takes place</source>
        <translation>कार्यशाला होगी</translation>
    </message>
    <message>
        <source>“%1” takes place. Its guests have been told.</source>
        <translation>“%1” होगी। उसके अतिथियों को बता दिया गया है।</translation>
    </message>
    <message>
        <source>“%1” with %2 takes place as planned.</source>
        <translation>%2 के साथ “%1” तय समय पर होगी।</translation>
    </message>
    <message>
        <source>The workshop does not take place</source>
        <translation>कार्यशाला नहीं होगी</translation>
    </message>
    <message>
        <source>“%1” did not reach its number of guests. They have been told and refunded.</source>
        <translation>“%1” में पर्याप्त अतिथि नहीं हुए। उन्हें बता दिया गया है और राशि लौटा दी गई है।</translation>
    </message>
    <message>
        <source>“%1” with %2 did not reach its number of guests. All money goes back.</source>
        <translation>%2 के साथ “%1” में पर्याप्त अतिथि नहीं हुए। पूरी राशि वापस जाएगी।</translation>
    </message>
    <message>
        <source>A place has become free</source>
        <translation>एक जगह खाली हुई</translation>
    </message>
    <message>
        <source>Seats for “%1” with %2 are kept for you for a while.</source>
        <translation>%2 के साथ “%1” में आपके लिए कुछ समय तक जगह रखी गई है।</translation>
    </message>
    <message>
        <source>An offer has lapsed</source>
        <translation>पेशकश का समय समाप्त</translation>
    </message>
    <message>
        <source>Refund requested</source>
        <translation>रिफ़ंड माँगा गया</translation>
    </message>
    <message>
        <source>%2 asks for money back for “%1”.</source>
        <translation>%2 ने “%1” के पैसे वापस माँगे हैं।</translation>
    </message>
    <message>
        <source>A question about your refund</source>
        <translation>आपके रिफ़ंड पर एक प्रश्न</translation>
    </message>
    <message>
        <source>Please answer a question about the refund for “%1”: %2</source>
        <translation>कृपया “%1” के रिफ़ंड पर एक प्रश्न का उत्तर दें: %2</translation>
    </message>
    <message>
        <source>Refund approved</source>
        <translation>रिफ़ंड स्वीकृत</translation>
    </message>
    <message>
        <source>%2 go back to you for “%1”.</source>
        <translation>“%1” के लिए %2 आपको वापस मिलेंगे।</translation>
    </message>
    <message>
        <source>Refund declined</source>
        <translation>रिफ़ंड अस्वीकृत</translation>
    </message>
    <message>
        <source>The refund for “%1” was declined: %2</source>
        <translation>“%1” का रिफ़ंड अस्वीकार कर दिया गया: %2</translation>
    </message>
    <message>
        <source>Refund sent by the bank</source>
        <translation>बैंक ने रिफ़ंड भेज दिया</translation>
    </message>
    <message>
        <source>%2 for “%1” are on their way to your account.</source>
        <translation>“%1” के लिए %2 आपके खाते में आ रहे हैं।</translation>
    </message>
    <message>
        <source>A refund failed</source>
        <translation>एक रिफ़ंड विफल हुआ</translation>
    </message>
    <message>
        <source>The refund of %2 for “%1” did not go through. A person looks at it.</source>
        <translation>“%1” के लिए %2 का रिफ़ंड नहीं हो पाया। हमारा एक व्यक्ति इसे देख रहा है।</translation>
    </message>
    <message>
        <source>A payment is contested</source>
        <translation>एक भुगतान पर विवाद है</translation>
    </message>
    <message>
        <source>The bank of %2 contests the payment for “%1”.</source>
        <translation>%2 के बैंक ने “%1” के भुगतान पर विवाद उठाया है।</translation>
    </message>
    <message>
        <source>Invoice ready</source>
        <translation>बिल तैयार</translation>
    </message>
    <message>
        <source>%2 for “%1” is ready.</source>
        <translation>“%1” के लिए %2 तैयार है।</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>“%1” with %2 takes place within a day.</source>
        <translation>%2 के साथ “%1” एक दिन के भीतर है।</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>एक घंटे में</translation>
    </message>
    <message>
        <source>“%1” with %2 starts within the hour.</source>
        <translation>%2 के साथ “%1” एक घंटे के भीतर शुरू होगी।</translation>
    </message>
    <message>
        <source>You are on the waiting list</source>
        <translation>आप प्रतीक्षा सूची में हैं</translation>
    </message>
    <message>
        <source>The seats for “%1” with %2 went to others. You are not charged, and you are told as soon as seats are free.</source>
        <translation>%2 के साथ “%1” की सीटें दूसरों को मिल गईं। आपसे कोई राशि नहीं ली गई है, और सीटें खाली होते ही आपको बताया जाएगा।</translation>
    </message>
    <message>
        <source>The seats for “%1” with %2 were not taken in time and go to the next in line.</source>
        <translation>%2 के साथ “%1” की सीटें समय पर नहीं ली गईं और अब क़तार में अगले व्यक्ति को मिलेंगी।</translation>
    </message>
    <message>
        <source>No seats became free</source>
        <translation>कोई सीट खाली नहीं हुई</translation>
    </message>
    <message>
        <source>The waiting list for “%1” with %2 is closed. Your turn did not come.</source>
        <translation>%2 के साथ “%1” की प्रतीक्षा सूची बंद हो गई है। आपकी बारी नहीं आई।</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Let a booking expire</source>
        <translation>बुकिंग का समय समाप्त करना</translation>
    </message>
    <message>
        <source>Note a failed capture</source>
        <translation>राशि न ले पाना दर्ज करना</translation>
    </message>
    <message>
        <source>Take news of a payment</source>
        <translation>भुगतान की सूचना लेना</translation>
    </message>
    <message>
        <source>Open a payment order</source>
        <translation>भुगतान का ऑर्डर खोलना</translation>
    </message>
    <message>
        <source>Count the day&apos;s numbers</source>
        <translation>दिन के आँकड़े गिनना</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>व्यक्ति का पंजीकरण करना</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>संचालन</translation>
    </message>
    <message>
        <source>Artisan</source>
        <translation>कारीगर</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>At the payment gateway</source>
        <translation>भुगतान गेटवे पर</translation>
    </message>
    <message>
        <source>Held for the artisan</source>
        <translation>कारीगर के लिए रोकी हुई राशि</translation>
    </message>
    <message>
        <source>Payable to the artisan</source>
        <translation>कारीगर को देय</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1, %2 के साथ</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>वीडियो पर</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>प्रकाशित</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>प्रकाशित नहीं</translation>
    </message>
    <message>
        <source>The marketplace itself</source>
        <translation>स्वयं बाज़ार</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>अस्वीकृत: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 कॉपी करें</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>बहीखाता</translation>
    </message>
    <message>
        <source>No money has moved. The first lines are written when a payment is captured.</source>
        <translation>अभी कोई लेन-देन नहीं हुआ। पहली पंक्तियाँ भुगतान की राशि लिए जाने पर लिखी जाती हैं।</translation>
    </message>
    <message>
        <source>Sum, which has to be zero</source>
        <translation>योग, जो शून्य होना चाहिए</translation>
    </message>
    <message>
        <source>Take news of a dispute</source>
        <translation>विवाद की सूचना लेना</translation>
    </message>
    <message>
        <source>Write a credit note</source>
        <translation>क्रेडिट नोट बनाना</translation>
    </message>
    <message>
        <source>Take news of a refund</source>
        <translation>रिफ़ंड की सूचना लेना</translation>
    </message>
    <message>
        <source>Send a refund to the gateway</source>
        <translation>रिफ़ंड गेटवे को भेजना</translation>
    </message>
    <message>
        <source>Paid, not yet confirmed</source>
        <translation>भुगतान हुआ, बुकिंग अभी पक्की नहीं</translation>
    </message>
    <message>
        <source>On its way back</source>
        <translation>लौटाई जा रही राशि</translation>
    </message>
    <message>
        <source>The gateway&apos;s fee</source>
        <translation>गेटवे का शुल्क</translation>
    </message>
    <message>
        <source>Tax on the gateway&apos;s fee</source>
        <translation>गेटवे के शुल्क पर कर</translation>
    </message>
    <message>
        <source>Both books say the same</source>
        <translation>दोनों बहीखाते एक जैसे हैं</translation>
    </message>
    <message>
        <source>A refund is on its way</source>
        <translation>एक रिफ़ंड भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Not compared since it was collected</source>
        <translation>राशि लिए जाने के बाद से मिलान नहीं हुआ</translation>
    </message>
    <message>
        <source>Too old for the gateway&apos;s list</source>
        <translation>गेटवे की सूची के लिए बहुत पुराना</translation>
    </message>
    <message>
        <source>The gateway says that it never collected this</source>
        <translation>गेटवे का कहना है कि उसने यह राशि कभी ली ही नहीं</translation>
    </message>
    <message>
        <source>The gateway collected what our books do not have</source>
        <translation>गेटवे ने वह राशि ली जो हमारे बहीखाते में नहीं है</translation>
    </message>
    <message>
        <source>Another amount was collected</source>
        <translation>कोई दूसरी राशि ली गई</translation>
    </message>
    <message>
        <source>More has gone back at the gateway than here</source>
        <translation>गेटवे पर यहाँ से अधिक राशि लौटी है</translation>
    </message>
    <message>
        <source>Less has gone back at the gateway than here</source>
        <translation>गेटवे पर यहाँ से कम राशि लौटी है</translation>
    </message>
    <message>
        <source>Look the payment up in the gateway&apos;s dashboard. If it was never captured there, write to the gateway&apos;s support before anything is refunded or paid out.</source>
        <translation>यह भुगतान गेटवे के डैशबोर्ड में देखें। यदि वहाँ राशि कभी ली ही नहीं गई, तो कुछ भी लौटाने या अदा करने से पहले गेटवे की सहायता सेवा को लिखें।</translation>
    </message>
    <message>
        <source>Look again: its news may be under way. If it stays, the money is the customer&apos;s: refund it at the gateway and recognise that refund here.</source>
        <translation>फिर से जाँचें: हो सकता है इसकी सूचना अभी आ रही हो। यदि अंतर बना रहे, तो यह पैसा ग्राहक का है: इसे गेटवे पर लौटाएँ और वह रिफ़ंड यहाँ दर्ज करें।</translation>
    </message>
    <message>
        <source>The order&apos;s amount was changed at the gateway. Ask its support for the capture; refund the difference there.</source>
        <translation>ऑर्डर की राशि गेटवे पर बदली गई है। ली गई राशि के बारे में गेटवे की सहायता सेवा से पूछें; जो अंतर है उसे वहीं लौटाएँ।</translation>
    </message>
    <message>
        <source>Somebody paid back at the gateway itself. Look again; it then waits under “Sent refunds” to be recognised. If it does not come, it is still pending there.</source>
        <translation>किसी ने सीधे गेटवे पर राशि लौटाई है। फिर से जाँचें; तब वह “भेजे गए रिफ़ंड” में दर्ज किए जाने की प्रतीक्षा करेगी। यदि वह न आए, तो गेटवे पर अभी लंबित है।</translation>
    </message>
    <message>
        <source>The last reading may be older than the refund: look again. If it stays, the refund did not leave the gateway: ask its support with the refund&apos;s id.</source>
        <translation>हो सकता है पिछली जाँच रिफ़ंड से पहले की हो: फिर से जाँचें। यदि अंतर बना रहे, तो रिफ़ंड गेटवे से गया ही नहीं: रिफ़ंड का id देकर गेटवे की सहायता सेवा से पूछें।</translation>
    </message>
    <message>
        <source>Note what the gateway said</source>
        <translation>गेटवे ने जो बताया उसे दर्ज करना</translation>
    </message>
    <message>
        <source>Compare a payment with the gateway&apos;s list</source>
        <translation>भुगतान का गेटवे की सूची से मिलान करना</translation>
    </message>
    <message>
        <source>Decide about a payout</source>
        <translation>अदायगी का निर्णय करना</translation>
    </message>
    <message>
        <source>Take news of a settlement</source>
        <translation>निपटान की सूचना लेना</translation>
    </message>
    <message>
        <source>Take news of a payout</source>
        <translation>अदायगी की सूचना लेना</translation>
    </message>
    <message>
        <source>Send a payout to the gateway</source>
        <translation>अदायगी गेटवे को भेजना</translation>
    </message>
    <message>
        <source>At the marketplace&apos;s bank</source>
        <translation>बाज़ार के बैंक में</translation>
    </message>
    <message>
        <source>Fee borne by the artisan</source>
        <translation>कारीगर द्वारा दिया गया शुल्क</translation>
    </message>
    <message>
        <source>On its way to the artisan</source>
        <translation>कारीगर को भेजी जा रही राशि</translation>
    </message>
    <message>
        <source>To the marketplace&apos;s bank</source>
        <translation>बाज़ार के बैंक को</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) belong to no booking</source>
        <translation>
            <numerusform>%n हिस्सा किसी बुकिंग का नहीं है</numerusform>
            <numerusform>%n हिस्से किसी बुकिंग के नहीं हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n हिस्सा</numerusform>
            <numerusform>%n हिस्से</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid by hand</source>
        <translation>हाथ से अदा किया गया</translation>
    </message>
    <message>
        <source>Through the gateway</source>
        <translation>गेटवे के ज़रिए</translation>
    </message>
    <message>
        <source>Say how much goes back: one rupee or more.</source>
        <translation>लिखें कि कितनी राशि लौटानी है: एक रुपया या अधिक।</translation>
    </message>
    <message>
        <source>More cannot go back than is left: %1.</source>
        <translation>जितना शेष है उससे अधिक नहीं लौट सकता: %1।</translation>
    </message>
    <message>
        <source>The balance at the gateway was %1 %2, which does not carry this. It can be approved; it fails until money is added, and is then sent again.</source>
        <translation>%2 को गेटवे पर शेष राशि %1 थी, जो इसके लिए कम है। इसे स्वीकृत किया जा सकता है; राशि जोड़े जाने तक यह विफल रहेगा, फिर दोबारा भेजा जाएगा।</translation>
    </message>
    <message>
        <source>The time to answer has passed · %1</source>
        <translation>उत्तर देने का समय बीत गया · %1</translation>
    </message>
    <message>
        <source>%1 left to answer · %2</source>
        <translation>उत्तर देने के लिए %1 शेष · %2</translation>
    </message>
    <message>
        <source>The customer&apos;s bank contests %1. Nothing of it may be refunded until that is decided.</source>
        <translation>ग्राहक के बैंक ने %1 पर विवाद उठाया है। उसका निर्णय होने तक इसमें से कुछ भी लौटाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>See the dispute</source>
        <translation>विवाद देखें</translation>
    </message>
</context>
<context>
    <name>PaymentState</name>
    <message>
        <source>Authorised</source>
        <translation>राशि आरक्षित</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>राशि लौटाई गई</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>लंबित</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Partially refunded</source>
        <translation>आंशिक रिफ़ंड</translation>
    </message>
</context>
<context>
    <name>PaymentsPage</name>
    <message>
        <source>Transactions</source>
        <translation>लेन-देन</translation>
    </message>
    <message>
        <source>Guest, workshop or gateway id</source>
        <translation>अतिथि, कार्यशाला या गेटवे का id</translation>
    </message>
    <message>
        <source>No transactions yet</source>
        <translation>अभी कोई लेन-देन नहीं</translation>
    </message>
    <message>
        <source>A payment begins when somebody holds a seat. Refunds, payouts and disputes follow.</source>
        <translation>किसी के सीट रोकने पर भुगतान शुरू होता है। रिफ़ंड, अदायगियाँ और विवाद उसके बाद आते हैं।</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>“%1” cannot be read as a picture. Choose another one.</source>
        <translation>“%1” को चित्र के रूप में पढ़ा नहीं जा सकता। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The picture could not be converted.</source>
        <translation>चित्र बदला नहीं जा सका।</translation>
    </message>
</context>
<context>
    <name>PlainKit</name>
    <message>
        <source>The part of Karigar that shows papers is missing from this computer. The paper itself is complete: save it as PDF, or install Karigar again to see it here.</source>
        <translation>कारीगर का वह हिस्सा, जो काग़ज़ात दिखाता है, इस कंप्यूटर पर नहीं है। काग़ज़ ख़ुद पूरा है: इसे PDF के रूप में सहेजें, या यहाँ देखने के लिए कारीगर को फिर से स्थापित करें।</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>The part of Karigar that prints is missing from this computer. Save the paper as PDF and print that, or install Karigar again.</source>
        <translation>कारीगर का वह हिस्सा, जो छापता है, इस कंप्यूटर पर नहीं है। काग़ज़ को PDF के रूप में सहेजकर छापें, या कारीगर को फिर से स्थापित करें।</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Flexible</source>
        <translation>लचीली</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>सख़्त</translation>
    </message>
    <message>
        <source>Full refund until 24 hours before the start.</source>
        <translation>आरंभ से 24 घंटे पहले तक पूरी राशि वापस।</translation>
    </message>
    <message>
        <source>Full refund until 3 days before the start, half until 24 hours before.</source>
        <translation>आरंभ से 3 दिन पहले तक पूरी राशि, 24 घंटे पहले तक आधी राशि वापस।</translation>
    </message>
    <message>
        <source>Full refund until 7 days before the start, half until 3 days before.</source>
        <translation>आरंभ से 7 दिन पहले तक पूरी राशि, 3 दिन पहले तक आधी राशि वापस।</translation>
    </message>
    <message>
        <source>Full refund until %1.</source>
        <translation>%1 तक पूरी राशि वापस।</translation>
    </message>
    <message>
        <source>%1 % back until %2.</source>
        <translation>%2 तक %1 % राशि वापस।</translation>
    </message>
    <message>
        <source>No refund this close to the start.</source>
        <translation>आरंभ के इतने निकट राशि वापस नहीं होती।</translation>
    </message>
    <message>
        <source>After that nothing comes back.</source>
        <translation>उसके बाद कुछ वापस नहीं मिलता।</translation>
    </message>
</context>
<context>
    <name>PriceLines</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n अतिथि</numerusform>
            <numerusform>%n अतिथि</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message numerus="yes">
        <source>Private group of up to %n guest(s)</source>
        <translation>
            <numerusform>%n अतिथि तक का निजी समूह</numerusform>
            <numerusform>%n अतिथियों तक का निजी समूह</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>The document could not be drawn.</source>
        <translation>दस्तावेज़ बनाया नहीं जा सका।</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>रसीद संख्या</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>भुगतान की तिथि</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>प्राप्त हुआ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation>GSTIN</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n अतिथि</numerusform>
            <numerusform>%n अतिथि</numerusform>
        </translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>राशि लौटाई गई</translation>
    </message>
    <message>
        <source>Paid after refund</source>
        <translation>वापसी के बाद भुगतान</translation>
    </message>
    <message>
        <source>Total paid</source>
        <translation>कुल भुगतान</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>भुगतान का तरीका</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>भुगतान संदर्भ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>The artisan is not registered for GST; no tax is charged on this workshop. This receipt was made by Karigar on behalf of the artisan.</source>
        <translation>कारीगर GST के लिए पंजीकृत नहीं हैं; इस कार्यशाला पर कोई कर नहीं लिया गया। यह रसीद कारीगर की ओर से ‘कारीगर’ ऐप ने बनाई है।</translation>
    </message>
    <message>
        <source>All prices include taxes. This receipt was made by Karigar on behalf of the artisan.</source>
        <translation>सभी मूल्यों में कर शामिल है। यह रसीद कारीगर की ओर से ‘कारीगर’ ऐप ने बनाई है।</translation>
    </message>
    <message>
        <source>Receipt %1: %2</source>
        <translation>रसीद %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Private group of up to %n guest(s)</source>
        <translation>
            <numerusform>%n अतिथि तक का निजी समूह</numerusform>
            <numerusform>%n अतिथियों तक का निजी समूह</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refund</name>
    <message>
        <source>in 5 to 10 working days</source>
        <translation>5 से 10 कार्यदिवस में</translation>
    </message>
    <message>
        <source>in 2 to 10 working days</source>
        <translation>2 से 10 कार्यदिवस में</translation>
    </message>
    <message>
        <source>in 0 to 3 working days</source>
        <translation>0 से 3 कार्यदिवस में</translation>
    </message>
    <message>
        <source>in 2 to 7 working days</source>
        <translation>2 से 7 कार्यदिवस में</translation>
    </message>
    <message>
        <source>in 5 to 7 working days</source>
        <translation>5 से 7 कार्यदिवस में</translation>
    </message>
    <message>
        <source>The payment has not been collected, so nothing can go back.</source>
        <translation>भुगतान की राशि ली ही नहीं गई, इसलिए कुछ लौट नहीं सकता।</translation>
    </message>
    <message>
        <source>Everything has gone back already, or is on its way.</source>
        <translation>सब कुछ पहले ही लौट चुका है, या लौटाया जा रहा है।</translation>
    </message>
    <message>
        <source>The customer&apos;s bank contests this payment. Until that is decided nothing may go back.</source>
        <translation>ग्राहक के बैंक ने इस भुगतान पर विवाद उठाया है। उसका निर्णय होने तक कुछ लौटाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The payment is more than six months old: its bank takes nothing back.</source>
        <translation>भुगतान छह महीने से अधिक पुराना है: उसका बैंक कुछ वापस नहीं लेता।</translation>
    </message>
    <message>
        <source>Another refund of this payment is on its way.</source>
        <translation>इस भुगतान का एक और रिफ़ंड भेजा जा रहा है।</translation>
    </message>
</context>
<context>
    <name>RefundReason</name>
    <message>
        <source>The workshop did not take place</source>
        <translation>कार्यशाला नहीं हुई</translation>
    </message>
    <message>
        <source>It was not as described</source>
        <translation>कार्यशाला विवरण के अनुसार नहीं थी</translation>
    </message>
    <message>
        <source>It was cut short</source>
        <translation>कार्यशाला समय से पहले समाप्त हो गई</translation>
    </message>
    <message>
        <source>I could not come</source>
        <translation>मैं नहीं आ पाया/पाई</translation>
    </message>
    <message>
        <source>I paid twice or too much</source>
        <translation>मुझसे दो बार या अधिक राशि ली गई</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>दूसरा कारण</translation>
    </message>
</context>
<context>
    <name>RefundRequestState</name>
    <message>
        <source>Requested</source>
        <translation>अनुरोध किया गया</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>जाँच में</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>उत्तर की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>वापस लिया गया</translation>
    </message>
</context>
<context>
    <name>RefundState</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>भेजे जाने की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Sent to the gateway</source>
        <translation>गेटवे को भेजा गया</translation>
    </message>
    <message>
        <source>With the bank</source>
        <translation>बैंक के पास</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Settled by hand</source>
        <translation>हाथ से चुकाया गया</translation>
    </message>
    <message>
        <source>Made outside Karigar</source>
        <translation>कारीगर ऐप के बाहर किया गया</translation>
    </message>
    <message>
        <source>The marketplace&apos;s balance at the gateway is too low. Add money, then try again.</source>
        <translation>गेटवे पर बाज़ार की शेष राशि बहुत कम है। राशि जोड़ें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The payment is more than six months old: its bank takes nothing back. Pay by hand.</source>
        <translation>भुगतान छह महीने से अधिक पुराना है: उसका बैंक कुछ वापस नहीं लेता। हाथ से चुकाएँ।</translation>
    </message>
    <message>
        <source>More has gone back at the gateway than is on record here.</source>
        <translation>गेटवे पर यहाँ दर्ज राशि से अधिक लौटाई गई है।</translation>
    </message>
    <message>
        <source>The gateway says that it never collected this.</source>
        <translation>गेटवे का कहना है कि उसने यह राशि कभी ली ही नहीं।</translation>
    </message>
</context>
<context>
    <name>RefundWords</name>
    <message>
        <source>Fraud report</source>
        <translation>धोखाधड़ी की सूचना</translation>
    </message>
    <message>
        <source>Question of the bank</source>
        <translation>बैंक का प्रश्न</translation>
    </message>
    <message>
        <source>Chargeback</source>
        <translation>चार्जबैक</translation>
    </message>
    <message>
        <source>Contested again</source>
        <translation>फिर से विवाद</translation>
    </message>
    <message>
        <source>Arbitration of the card network</source>
        <translation>कार्ड नेटवर्क की मध्यस्थता</translation>
    </message>
    <message>
        <source>The cardholder did not allow it</source>
        <translation>कार्डधारक ने अनुमति नहीं दी थी</translation>
    </message>
    <message>
        <source>Not or only partly received</source>
        <translation>मिला ही नहीं या अधूरा मिला</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>विवरण के अनुसार नहीं</translation>
    </message>
    <message>
        <source>An error in the payment</source>
        <translation>भुगतान में गड़बड़ी</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>दो बार भुगतान हुआ</translation>
    </message>
    <message>
        <source>A refund did not arrive</source>
        <translation>रिफ़ंड नहीं पहुँचा</translation>
    </message>
    <message>
        <source>A payment by somebody else</source>
        <translation>किसी और ने किया भुगतान</translation>
    </message>
    <message>
        <source>Somebody will look at it</source>
        <translation>कोई इसे देखेगा</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>जाँच में</translation>
    </message>
    <message>
        <source>A question waits for an answer</source>
        <translation>एक प्रश्न उत्तर की प्रतीक्षा में है</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 स्वीकृत</translation>
    </message>
    <message>
        <source>It usually reaches the account %1.</source>
        <translation>राशि आम तौर पर %1 खाते में पहुँच जाती है।</translation>
    </message>
    <message>
        <source>Bank reference %1. %2 If it does not, the bank finds it by this reference.</source>
        <translation>बैंक संदर्भ %1। %2 यदि न पहुँचे, तो बैंक इसे इस संदर्भ से खोज सकता है।</translation>
    </message>
    <message>
        <source>The bank did not take it. We look after it; there is nothing for you to do.</source>
        <translation>बैंक ने इसे नहीं लिया। हम इसे देख रहे हैं; आपको कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>With the bank</source>
        <translation>बैंक के पास</translation>
    </message>
    <message>
        <source>%1 are about to be sent</source>
        <translation>%1 भेजे जाने वाले हैं</translation>
    </message>
    <message>
        <source>%1 sent to the bank</source>
        <translation>%1 बैंक को भेजे गए</translation>
    </message>
    <message>
        <source>Confirmed by the bank</source>
        <translation>बैंक ने पुष्टि की</translation>
    </message>
    <message>
        <source>%1 transferred by hand</source>
        <translation>%1 हाथ से भेजे गए</translation>
    </message>
    <message>
        <source>Bank reference %1.</source>
        <translation>बैंक संदर्भ %1।</translation>
    </message>
    <message>
        <source>%1 paid back at the gateway</source>
        <translation>%1 गेटवे पर लौटाए गए</translation>
    </message>
    <message>
        <source>Nobody decided this here. A person says what it was for.</source>
        <translation>इसका निर्णय यहाँ किसी ने नहीं किया। कोई व्यक्ति बताएगा कि यह किसलिए था।</translation>
    </message>
    <message>
        <source>Refund request</source>
        <translation>रिफ़ंड का अनुरोध</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>बुकिंग रद्द होना</translation>
    </message>
    <message>
        <source>Cancelled seats</source>
        <translation>रद्द सीटें</translation>
    </message>
    <message>
        <source>Change of the booking</source>
        <translation>बुकिंग में बदलाव</translation>
    </message>
    <message>
        <source>The workshop did not take place</source>
        <translation>कार्यशाला नहीं हुई</translation>
    </message>
    <message>
        <source>Payment for a booking that came to nothing</source>
        <translation>जो बुकिंग नहीं हो सकी उसका भुगतान</translation>
    </message>
    <message>
        <source>Paid back at the gateway</source>
        <translation>गेटवे पर लौटाया गया</translation>
    </message>
    <message>
        <source>%1 asked for</source>
        <translation>%1 माँगे गए</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>This file cannot be attached.</source>
        <translation>यह फ़ाइल जोड़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>A file may have at most 12 MB.</source>
        <translation>फ़ाइल 12 MB से बड़ी नहीं हो सकती।</translation>
    </message>
    <message>
        <source>Opening hours must lie within one day, in order, and may not overlap.</source>
        <translation>खुलने का समय एक ही दिन के भीतर और क्रम में होना चाहिए, और आपस में टकराना नहीं चाहिए।</translation>
    </message>
    <message>
        <source>The week has seven days, each once.</source>
        <translation>सप्ताह में सात दिन होते हैं, हर दिन एक बार।</translation>
    </message>
    <message>
        <source>Each date may be named once.</source>
        <translation>हर तिथि केवल एक बार आ सकती है।</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>टिप्पणी बहुत लंबी है।</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>यह समय क्षेत्र ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>The seats at this time went to somebody else.</source>
        <translation>इस समय की सीटें किसी और को मिल गईं।</translation>
    </message>
    <message>
        <source>The time to answer this request has passed.</source>
        <translation>इस अनुरोध का उत्तर देने का समय बीत गया।</translation>
    </message>
    <message>
        <source>The payment for this request is not there.</source>
        <translation>इस अनुरोध का भुगतान नहीं मिला।</translation>
    </message>
    <message>
        <source>A workshop can be completed once it has started.</source>
        <translation>कार्यशाला शुरू होने के बाद ही पूर्ण चिह्नित की जा सकती है।</translation>
    </message>
    <message>
        <source>The payment is still on its way. Try again in a minute.</source>
        <translation>भुगतान अभी आ रहा है। एक मिनट बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>It was not paid in time.</source>
        <translation>समय पर भुगतान नहीं हुआ।</translation>
    </message>
    <message>
        <source>The artisan did not answer in time.</source>
        <translation>कारीगर ने समय पर उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>The booking is not complete.</source>
        <translation>बुकिंग अधूरी है।</translation>
    </message>
    <message>
        <source>This booking exists already.</source>
        <translation>यह बुकिंग पहले से है।</translation>
    </message>
    <message>
        <source>The workshop is closed at this time.</source>
        <translation>इस समय कार्यशाला बंद है।</translation>
    </message>
    <message>
        <source>This workshop is no longer offered.</source>
        <translation>यह कार्यशाला अब उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>You cannot book your own workshop.</source>
        <translation>आप अपनी ही कार्यशाला बुक नहीं कर सकते।</translation>
    </message>
    <message>
        <source>Only the person whose booking this is can do that.</source>
        <translation>यह केवल वही कर सकते हैं जिनकी यह बुकिंग है।</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>कारण बहुत लंबा है।</translation>
    </message>
    <message>
        <source>Only the two people of a booking can read here.</source>
        <translation>यहाँ केवल बुकिंग के दोनों व्यक्ति पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>Only an artisan can do that.</source>
        <translation>यह केवल कारीगर कर सकते हैं।</translation>
    </message>
    <message>
        <source>This belongs to somebody else.</source>
        <translation>यह किसी और का है।</translation>
    </message>
    <message>
        <source>The file is not there. Attach it again.</source>
        <translation>फ़ाइल नहीं मिली। इसे फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>This version does not know how to do that.</source>
        <translation>यह संस्करण ऐसा करना नहीं जानता।</translation>
    </message>
    <message>
        <source>This is not something a person can do.</source>
        <translation>यह कोई व्यक्ति नहीं कर सकता।</translation>
    </message>
    <message>
        <source>This is no longer there: somebody removed it, or you may not see it. (%1)</source>
        <translation>यह अब यहाँ नहीं है: किसी ने इसे हटा दिया, या आपको इसे देखने की अनुमति नहीं है। (%1)</translation>
    </message>
    <message>
        <source>A file needs a name.</source>
        <translation>फ़ाइल का नाम होना चाहिए।</translation>
    </message>
    <message>
        <source>Only the two people of a booking can write here.</source>
        <translation>यहाँ केवल बुकिंग के दोनों व्यक्ति लिख सकते हैं।</translation>
    </message>
    <message>
        <source>Please write something first.</source>
        <translation>कृपया पहले कुछ लिखें।</translation>
    </message>
    <message>
        <source>The message is too long.</source>
        <translation>संदेश बहुत लंबा है।</translation>
    </message>
    <message>
        <source>A message carries at most ten files.</source>
        <translation>एक संदेश में अधिक से अधिक दस फ़ाइलें हो सकती हैं।</translation>
    </message>
    <message>
        <source>This message was sent already.</source>
        <translation>यह संदेश पहले ही भेजा जा चुका है।</translation>
    </message>
    <message>
        <source>The payment could not be collected.</source>
        <translation>भुगतान की राशि नहीं ली जा सकी।</translation>
    </message>
    <message>
        <source>The amount paid is not the amount asked for.</source>
        <translation>चुकाई गई राशि माँगी गई राशि के बराबर नहीं है।</translation>
    </message>
    <message>
        <source>This order was already paid with another payment.</source>
        <translation>इस ऑर्डर का भुगतान पहले ही दूसरे भुगतान से हो चुका है।</translation>
    </message>
    <message>
        <source>The payment status is not known.</source>
        <translation>भुगतान की यह स्थिति ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>The caption is too long.</source>
        <translation>कैप्शन बहुत लंबा है।</translation>
    </message>
    <message>
        <source>The picture is not complete.</source>
        <translation>चित्र अधूरा है।</translation>
    </message>
    <message>
        <source>This picture is in a portfolio already.</source>
        <translation>यह चित्र पहले से किसी पोर्टफ़ोलियो में है।</translation>
    </message>
    <message>
        <source>A portfolio holds at most 60 pictures. Remove one first.</source>
        <translation>पोर्टफ़ोलियो में अधिक से अधिक 60 चित्र हो सकते हैं। पहले कोई एक हटाएँ।</translation>
    </message>
    <message>
        <source>Please give a name.</source>
        <translation>कृपया नाम लिखें।</translation>
    </message>
    <message>
        <source>Please name the craft.</source>
        <translation>कृपया शिल्प लिखें।</translation>
    </message>
    <message>
        <source>Please name the city.</source>
        <translation>कृपया शहर लिखें।</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>पाठ बहुत लंबा है।</translation>
    </message>
    <message>
        <source>The workshop&apos;s name is too long.</source>
        <translation>कार्यशाला का नाम बहुत लंबा है।</translation>
    </message>
    <message>
        <source>A profile names at most twelve languages.</source>
        <translation>प्रोफ़ाइल में अधिक से अधिक बारह भाषाएँ हो सकती हैं।</translation>
    </message>
    <message>
        <source>Please choose a State.</source>
        <translation>कृपया राज्य चुनें।</translation>
    </message>
    <message>
        <source>The years of practice are not plausible.</source>
        <translation>अनुभव के वर्ष ठीक नहीं लगते।</translation>
    </message>
    <message>
        <source>The workshop is not complete.</source>
        <translation>कार्यशाला की जानकारी अधूरी है।</translation>
    </message>
    <message>
        <source>Please give the workshop a title.</source>
        <translation>कृपया कार्यशाला को शीर्षक दें।</translation>
    </message>
    <message>
        <source>The price must be at least ₹1.</source>
        <translation>मूल्य कम से कम ₹1 होना चाहिए।</translation>
    </message>
    <message>
        <source>A workshop lasts between 15 minutes and 12 hours.</source>
        <translation>कार्यशाला 15 मिनट से 12 घंटे तक की हो सकती है।</translation>
    </message>
    <message>
        <source>A workshop has between 1 and 60 seats.</source>
        <translation>कार्यशाला में 1 से 60 सीटें हो सकती हैं।</translation>
    </message>
    <message>
        <source>The notice or the booking horizon is not plausible.</source>
        <translation>पूर्व सूचना या बुकिंग खुलने की अवधि ठीक नहीं लगती।</translation>
    </message>
    <message>
        <source>Please name your craft.</source>
        <translation>कृपया अपना शिल्प लिखें।</translation>
    </message>
    <message>
        <source>Please name your city.</source>
        <translation>कृपया अपना शहर लिखें।</translation>
    </message>
    <message>
        <source>Please give your name.</source>
        <translation>कृपया अपना नाम लिखें।</translation>
    </message>
    <message>
        <source>Please give an email address.</source>
        <translation>कृपया ईमेल पता लिखें।</translation>
    </message>
    <message>
        <source>There is an account with this email address already. Sign in instead.</source>
        <translation>इस ईमेल पते से पहले से एक खाता है। उसी से साइन इन करें।</translation>
    </message>
    <message>
        <source>This account exists already.</source>
        <translation>यह खाता पहले से है।</translation>
    </message>
    <message>
        <source>The phone number is too long.</source>
        <translation>फ़ोन नंबर बहुत लंबा है।</translation>
    </message>
    <message>
        <source>This booking is %1, so this can no longer be done.</source>
        <translation>इस बुकिंग की स्थिति “%1” है, इसलिए अब यह नहीं हो सकता।</translation>
    </message>
    <message>
        <source>This payment is %1, so this does not fit it.</source>
        <translation>इस भुगतान की स्थिति “%1” है, इसलिए यह उस पर लागू नहीं होता।</translation>
    </message>
    <message>
        <source>There are too many times off. Remove old ones.</source>
        <translation>छुट्टियाँ बहुत अधिक हैं। पुरानी हटाएँ।</translation>
    </message>
    <message>
        <source>Time off needs a first and a last day, in that order.</source>
        <translation>छुट्टी का पहला और अंतिम दिन होना चाहिए, इसी क्रम में।</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>नाम बहुत लंबा है।</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>पता बहुत लंबा है।</translation>
    </message>
    <message>
        <source>Please give the name that the GSTIN is registered for.</source>
        <translation>कृपया वह नाम लिखें जिस पर GSTIN पंजीकृत है।</translation>
    </message>
    <message>
        <source>Please give the address that the GSTIN is registered for.</source>
        <translation>कृपया वह पता लिखें जिस पर GSTIN पंजीकृत है।</translation>
    </message>
    <message>
        <source>Some seats must stay. To give up all of them, cancel the booking.</source>
        <translation>कुछ सीटें रहनी चाहिए। सभी छोड़नी हों तो बुकिंग रद्द करें।</translation>
    </message>
    <message>
        <source>A private session has one price, however many come.</source>
        <translation>निजी सत्र का एक ही मूल्य होता है, चाहे जितने लोग आएँ।</translation>
    </message>
    <message>
        <source>This can be corrected within a day only.</source>
        <translation>इसे केवल एक दिन के भीतर ठीक किया जा सकता है।</translation>
    </message>
    <message>
        <source>Others have seats at this time, so it cannot be private.</source>
        <translation>इस समय दूसरों की भी सीटें हैं, इसलिए यह निजी नहीं हो सकता।</translation>
    </message>
    <message>
        <source>This workshop takes no private groups.</source>
        <translation>यह कार्यशाला निजी समूह नहीं लेती।</translation>
    </message>
    <message>
        <source>This is not the address of a calendar.</source>
        <translation>यह किसी कैलेंडर का पता नहीं है।</translation>
    </message>
    <message>
        <source>A calendar may block at most %1 times.</source>
        <translation>एक कैलेंडर अधिक से अधिक %1 समय रोक सकता है।</translation>
    </message>
    <message>
        <source>Imported times must lie within a year from now, each with an end.</source>
        <translation>आयातित समय अब से एक वर्ष के भीतर हों, और हर एक की समाप्ति हो।</translation>
    </message>
    <message>
        <source>A title is too long.</source>
        <translation>कोई शीर्षक बहुत लंबा है।</translation>
    </message>
    <message>
        <source>At most %1 calendars can be imported.</source>
        <translation>अधिक से अधिक %1 कैलेंडर आयात किए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation>कैलेंडर को एक नाम दें।</translation>
    </message>
    <message>
        <source>The calendar has no number.</source>
        <translation>कैलेंडर की कोई संख्या नहीं है।</translation>
    </message>
    <message>
        <source>The calendar link has no secret.</source>
        <translation>कैलेंडर लिंक में गुप्त कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>Only artisans have a workshop calendar.</source>
        <translation>कार्यशाला का कैलेंडर केवल कारीगरों का होता है।</translation>
    </message>
    <message>
        <source>You have %1 calendar links. Revoke one of them first.</source>
        <translation>आपके पास %1 कैलेंडर लिंक हैं। पहले उनमें से एक रद्द करें।</translation>
    </message>
    <message>
        <source>This calendar link is somebody else&apos;s.</source>
        <translation>यह कैलेंडर लिंक किसी और का है।</translation>
    </message>
    <message>
        <source>Only the people of this booking can do that.</source>
        <translation>यह केवल इस बुकिंग के लोग कर सकते हैं।</translation>
    </message>
    <message>
        <source>The refund has changed meanwhile: it was %1 and is %2. Please look again.</source>
        <translation>इस बीच रिफ़ंड की राशि बदल गई है: पहले %1 थी, अब %2 है। कृपया फिर देख लें।</translation>
    </message>
    <message>
        <source>Your own proposal waits for an answer.</source>
        <translation>आपका अपना प्रस्ताव उत्तर की प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>The time to answer this proposal has passed.</source>
        <translation>इस प्रस्ताव का उत्तर देने का समय बीत गया।</translation>
    </message>
    <message>
        <source>The proposal is not complete.</source>
        <translation>प्रस्ताव अधूरा है।</translation>
    </message>
    <message>
        <source>This proposal exists already.</source>
        <translation>यह प्रस्ताव पहले से है।</translation>
    </message>
    <message>
        <source>This booking was changed or discussed often enough. Please use the chat.</source>
        <translation>इस बुकिंग में काफ़ी बदलाव या चर्चा हो चुकी है। कृपया चैट में बात करें।</translation>
    </message>
    <message>
        <source>Only a request or a booking can be changed.</source>
        <translation>केवल अनुरोध या बुकिंग में बदलाव हो सकता है।</translation>
    </message>
    <message>
        <source>It is too late for a change: the start is too near.</source>
        <translation>बदलाव के लिए देर हो चुकी है: आरंभ बहुत निकट है।</translation>
    </message>
    <message>
        <source>There is another proposal to answer first.</source>
        <translation>पहले एक दूसरे प्रस्ताव का उत्तर देना है।</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>कुछ नहीं बदलेगा।</translation>
    </message>
    <message>
        <source>The payment for this change is not there.</source>
        <translation>इस बदलाव का भुगतान नहीं मिला।</translation>
    </message>
    <message>
        <source>Only who proposed it can withdraw it.</source>
        <translation>इसे केवल प्रस्ताव रखने वाले ही वापस ले सकते हैं।</translation>
    </message>
    <message>
        <source>What becomes of this mail is decided already.</source>
        <translation>इस मेल का क्या होगा, यह पहले ही तय हो चुका है।</translation>
    </message>
    <message>
        <source>This mail is being sent.</source>
        <translation>यह मेल भेजा जा रहा है।</translation>
    </message>
    <message>
        <source>More cannot be credited than was invoiced: %1 of %2 is left.</source>
        <translation>जितने का बिल बना उससे अधिक क्रेडिट नहीं हो सकता: %2 में से %1 शेष है।</translation>
    </message>
    <message>
        <source>Only a failed refund of the same payment can be replaced.</source>
        <translation>केवल उसी भुगतान के विफल रिफ़ंड को बदला जा सकता है।</translation>
    </message>
    <message>
        <source>Please say how much: one rupee or more.</source>
        <translation>कृपया राशि लिखें: एक रुपया या अधिक।</translation>
    </message>
    <message>
        <source>The amount has changed meanwhile. Please look again.</source>
        <translation>इस बीच राशि बदल गई है। कृपया फिर देख लें।</translation>
    </message>
    <message>
        <source>The payment has changed since you looked. Please look again.</source>
        <translation>आपके देखने के बाद भुगतान बदल गया है। कृपया फिर देख लें।</translation>
    </message>
    <message>
        <source>The refund&apos;s status is not known.</source>
        <translation>रिफ़ंड की यह स्थिति ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>The amount refunded is not the amount decided.</source>
        <translation>लौटाई गई राशि तय राशि के बराबर नहीं है।</translation>
    </message>
    <message>
        <source>This request exists already.</source>
        <translation>यह अनुरोध पहले से है।</translation>
    </message>
    <message>
        <source>Please choose a reason.</source>
        <translation>कृपया कारण चुनें।</translation>
    </message>
    <message>
        <source>More cannot go back than is left: %1.</source>
        <translation>जितना शेष है उससे अधिक नहीं लौट सकता: %1।</translation>
    </message>
    <message>
        <source>There is an open request for this booking. Add to it instead.</source>
        <translation>इस बुकिंग का एक अनुरोध पहले से खुला है। उसी में जोड़ें।</translation>
    </message>
    <message>
        <source>Please give the bank&apos;s reference of the transfer.</source>
        <translation>कृपया राशि भेजने का बैंक संदर्भ लिखें।</translation>
    </message>
    <message>
        <source>Only the two people of a booking are reminded.</source>
        <translation>केवल बुकिंग के दोनों व्यक्तियों को याद दिलाया जाता है।</translation>
    </message>
    <message>
        <source>There is no such reminder.</source>
        <translation>याद दिलाने का ऐसा कोई संदेश नहीं है।</translation>
    </message>
    <message>
        <source>A day has times from 0:00 to 23:59.</source>
        <translation>दिन का समय 0:00 से 23:59 तक होता है।</translation>
    </message>
    <message>
        <source>Mails are not written in this language.</source>
        <translation>इस भाषा में मेल नहीं लिखे जाते।</translation>
    </message>
    <message>
        <source>Only an admin can do that.</source>
        <translation>यह केवल प्रशासक कर सकते हैं।</translation>
    </message>
    <message>
        <source>Please say something about it.</source>
        <translation>कृपया इसके बारे में कुछ लिखें।</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n picture(s), please.</source>
        <translation>
            <numerusform>कृपया %n से अधिक चित्र न जोड़ें।</numerusform>
            <numerusform>कृपया %n से अधिक चित्र न जोड़ें।</numerusform>
        </translation>
    </message>
    <message>
        <source>At most 4 hours can be kept free before or after a session.</source>
        <translation>सत्र से पहले या बाद में अधिक से अधिक 4 घंटे खाली रखे जा सकते हैं।</translation>
    </message>
    <message>
        <source>A session cannot wait for more guests than it has seats.</source>
        <translation>सत्र उतने ही अतिथियों की प्रतीक्षा कर सकता है जितनी उसमें सीटें हैं।</translation>
    </message>
    <message>
        <source>Whether a session takes place is decided between one hour and 30 days before it.</source>
        <translation>सत्र होगा या नहीं, यह उससे 30 दिन से लेकर एक घंटे पहले तक तय होता है।</translation>
    </message>
    <message>
        <source>The number of sessions per day or week is not plausible.</source>
        <translation>दिन या सप्ताह के सत्रों की संख्या ठीक नहीं लगती।</translation>
    </message>
    <message>
        <source>Please say what a private group pays.</source>
        <translation>कृपया लिखें कि निजी समूह कितना चुकाएगा।</translation>
    </message>
    <message>
        <source>A private group has booked all seats of a session. Seats can be added when it is over.</source>
        <translation>एक निजी समूह ने सत्र की सभी सीटें बुक की हैं। उसके हो जाने पर सीटें बढ़ाई जा सकती हैं।</translation>
    </message>
    <message>
        <source>There is nothing to decide about this session.</source>
        <translation>इस सत्र के बारे में कुछ तय नहीं करना है।</translation>
    </message>
    <message>
        <source>Too few guests had booked this session.</source>
        <translation>इस सत्र में बहुत कम अतिथियों ने बुकिंग की थी।</translation>
    </message>
    <message>
        <source>The legal name is too long.</source>
        <translation>क़ानूनी नाम बहुत लंबा है।</translation>
    </message>
    <message>
        <source>Please give the legal name that the GSTIN is registered for.</source>
        <translation>कृपया वह क़ानूनी नाम लिखें जिस पर GSTIN पंजीकृत है।</translation>
    </message>
    <message>
        <source>Please choose the kind of service.</source>
        <translation>कृपया सेवा का प्रकार चुनें।</translation>
    </message>
    <message>
        <source>Please choose a rate of GST that is in force.</source>
        <translation>कृपया GST की लागू दर चुनें।</translation>
    </message>
    <message>
        <source>Please say what the reason is.</source>
        <translation>कृपया कारण लिखें।</translation>
    </message>
    <message>
        <source>The workshop has begun, so it can no longer be cancelled. You can ask for money back instead.</source>
        <translation>कार्यशाला शुरू हो चुकी है, इसलिए अब रद्द नहीं हो सकती। आप चाहें तो पैसे वापस माँग सकते हैं।</translation>
    </message>
    <message>
        <source>This is too long ago to be marked as not attended.</source>
        <translation>बहुत समय बीत चुका है, अब अनुपस्थित दर्ज नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>This proposal is %1, so this can no longer be done.</source>
        <translation>इस प्रस्ताव की स्थिति “%1” है, इसलिए अब यह नहीं हो सकता।</translation>
    </message>
    <message>
        <source>A GSTIN has 15 characters; this has %1.</source>
        <translation>GSTIN में 15 अक्षर होते हैं; इसमें %1 हैं।</translation>
    </message>
    <message>
        <source>Character %1 of the GSTIN cannot be “%2”. It looks like this: 08ABCDE1234F1Z5.</source>
        <translation>GSTIN का अक्षर %1 “%2” नहीं हो सकता। GSTIN ऐसा दिखता है: 08ABCDE1234F1Z5।</translation>
    </message>
    <message>
        <source>No State has the code %1 that the GSTIN begins with.</source>
        <translation>GSTIN कोड %1 से शुरू होता है, पर यह किसी राज्य का कोड नहीं है।</translation>
    </message>
    <message>
        <source>The last character of the GSTIN does not match the others; please compare it with the certificate.</source>
        <translation>GSTIN का अंतिम अक्षर बाकी अक्षरों से मेल नहीं खाता; कृपया प्रमाणपत्र से मिलाएँ।</translation>
    </message>
    <message>
        <source>No invoice number is left in this financial year.</source>
        <translation>इस वित्तीय वर्ष में कोई बिल संख्या शेष नहीं है।</translation>
    </message>
    <message>
        <source>This refund is %1, so this can no longer be done.</source>
        <translation>इस रिफ़ंड की स्थिति “%1” है, इसलिए अब यह नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Under the composition scheme services may not be sold through an online marketplace, which must collect tax at source (CGST Act, section 10(2)(d)). To list workshops, opt out of the scheme and register as a regular taxpayer.</source>
        <translation>कंपोज़ीशन योजना में सेवाएँ ऐसे ऑनलाइन बाज़ार से नहीं बेची जा सकतीं जिसे स्रोत पर कर लेना होता है (CGST अधिनियम, धारा 10(2)(d))। कार्यशालाएँ सूची में डालने के लिए योजना छोड़ें और नियमित करदाता के रूप में पंजीकरण कराएँ।</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>पंजीकृत नहीं</translation>
    </message>
    <message>
        <source>Registered, regular</source>
        <translation>पंजीकृत, नियमित</translation>
    </message>
    <message>
        <source>Registered, supplies exempt</source>
        <translation>पंजीकृत, कर-मुक्त आपूर्ति</translation>
    </message>
    <message>
        <source>Registered, composition scheme</source>
        <translation>पंजीकृत, कंपोज़ीशन योजना</translation>
    </message>
    <message>
        <source>Tax invoice</source>
        <translation>कर बिल</translation>
    </message>
    <message>
        <source>Bill of supply</source>
        <translation>आपूर्ति बिल</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>क्रेडिट नोट</translation>
    </message>
    <message>
        <source>The time zone can be changed when no booking is open and nobody waits.</source>
        <translation>समय क्षेत्र तभी बदला जा सकता है जब कोई बुकिंग खुली न हो और कोई प्रतीक्षा में न हो।</translation>
    </message>
    <message>
        <source>An amount cannot be less than nothing.</source>
        <translation>राशि शून्य से कम नहीं हो सकती।</translation>
    </message>
    <message>
        <source>An account at the gateway begins with acc_, then letters and digits.</source>
        <translation>गेटवे पर खाता acc_ से शुरू होता है, फिर अक्षर और अंक आते हैं।</translation>
    </message>
    <message>
        <source>By now %1 is due for these bookings. Look again.</source>
        <translation>अब इन बुकिंग के लिए %1 देय हैं। फिर देख लें।</translation>
    </message>
    <message>
        <source>A payment of another artisan is among these.</source>
        <translation>इनमें किसी दूसरे कारीगर का भुगतान भी है।</translation>
    </message>
    <message>
        <source>Only a payout that failed can be tried again.</source>
        <translation>केवल विफल हुई अदायगी की फिर कोशिश की जा सकती है।</translation>
    </message>
    <message>
        <source>The seats at this time went to somebody else. There is a place in the waiting list instead.</source>
        <translation>इस समय की सीटें किसी और को मिल गईं। इसके बदले प्रतीक्षा सूची में जगह है।</translation>
    </message>
    <message>
        <source>Freed seats are kept for between one hour and seven days.</source>
        <translation>खाली हुई सीटें एक घंटे से लेकर सात दिन तक रखी जा सकती हैं।</translation>
    </message>
    <message>
        <source>The settlement&apos;s amounts cannot be right.</source>
        <translation>निपटान की राशियाँ ठीक नहीं हो सकतीं।</translation>
    </message>
    <message>
        <source>The settlement&apos;s status is not known.</source>
        <translation>निपटान की यह स्थिति ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>The amount transferred is not the amount decided.</source>
        <translation>भेजी गई राशि तय राशि के बराबर नहीं है।</translation>
    </message>
    <message>
        <source>The transfer&apos;s status is not known.</source>
        <translation>राशि भेजने की यह स्थिति ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>This payout has been sent before.</source>
        <translation>यह अदायगी पहले ही भेजी जा चुकी है।</translation>
    </message>
    <message>
        <source>The time to take these seats has passed.</source>
        <translation>इन सीटों को लेने का समय बीत गया।</translation>
    </message>
    <message>
        <source>Please say how many seats.</source>
        <translation>कृपया लिखें कि कितनी सीटें चाहिए।</translation>
    </message>
    <message>
        <source>You are in this waiting list already.</source>
        <translation>आप इस प्रतीक्षा सूची में पहले से हैं।</translation>
    </message>
    <message>
        <source>You have a booking at this time. To come with more people, change its seats.</source>
        <translation>इस समय की आपकी बुकिंग पहले से है। अधिक लोगों के साथ आना हो तो उसकी सीटें बदलें।</translation>
    </message>
    <message numerus="yes">
        <source>This workshop has no more than %n seat(s).</source>
        <translation>
            <numerusform>इस कार्यशाला में %n से अधिक सीट नहीं है।</numerusform>
            <numerusform>इस कार्यशाला में %n से अधिक सीटें नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>There are seats at this time: book them.</source>
        <translation>इस समय सीटें खाली हैं: उन्हें बुक करें।</translation>
    </message>
    <message>
        <source>It is too late to wait for seats at this time.</source>
        <translation>इस समय की सीटों की प्रतीक्षा के लिए देर हो चुकी है।</translation>
    </message>
    <message>
        <source>Too many others wait for seats at this time already.</source>
        <translation>इस समय की सीटों के लिए पहले से बहुत अधिक लोग प्रतीक्षा में हैं।</translation>
    </message>
    <message>
        <source>This place in the waiting list is %1, so this can no longer be done.</source>
        <translation>प्रतीक्षा सूची की इस जगह की स्थिति “%1” है, इसलिए अब यह नहीं हो सकता।</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF दस्तावेज़ (*.pdf)</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>कैलेंडर फ़ाइलें (*.ics)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>तालिकाएँ (*.csv)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>इस रूप में सहेजें</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder.</source>
        <translation>“%1” नहीं लिखी जा सकी: %2। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
</context>
<context>
    <name>SettlementState</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>भेजे जाने की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Sent to the gateway</source>
        <translation>गेटवे को भेजा गया</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>भेजी जा रही है</translation>
    </message>
    <message>
        <source>Partly taken back</source>
        <translation>आंशिक रूप से वापस ली गई</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस ली गई</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>निपटान हुआ</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>अदा की गई</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>All seats at this time are taken.</source>
        <translation>इस समय की सभी सीटें भर चुकी हैं।</translation>
    </message>
    <message>
        <source>The artisan has another workshop at or around this time.</source>
        <translation>इस समय कारीगर की दूसरी कार्यशाला है।</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>यह समय बीत चुका है।</translation>
    </message>
    <message>
        <source>This is too soon: the artisan needs more notice.</source>
        <translation>यह बहुत जल्दी है: कारीगर को पहले से सूचना चाहिए।</translation>
    </message>
    <message>
        <source>Bookings for this day are not open yet.</source>
        <translation>इस दिन की बुकिंग अभी खुली नहीं है।</translation>
    </message>
    <message>
        <source>The artisan is away and takes no bookings at the moment.</source>
        <translation>कारीगर अभी उपलब्ध नहीं हैं और बुकिंग नहीं ले रहे।</translation>
    </message>
    <message>
        <source>The artisan is not free at this time.</source>
        <translation>इस समय कारीगर खाली नहीं हैं।</translation>
    </message>
    <message>
        <source>The artisan holds no more of these workshops on this day.</source>
        <translation>कारीगर इस दिन ऐसी और कार्यशालाएँ नहीं कराएँगे।</translation>
    </message>
    <message>
        <source>The artisan holds no more of these workshops in this week.</source>
        <translation>कारीगर इस सप्ताह ऐसी और कार्यशालाएँ नहीं कराएँगे।</translation>
    </message>
    <message>
        <source>Too few guests had booked when it was decided whether this session takes place.</source>
        <translation>सत्र होगा या नहीं, यह तय होते समय बहुत कम अतिथियों की बुकिंग थी।</translation>
    </message>
</context>
<context>
    <name>StateLook</name>
    <message>
        <source>Open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>जाँच में</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>जीता</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>हारा</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The stored data is locked with another key.</source>
        <translation>सहेजी जानकारी किसी दूसरी कुंजी से बंद है।</translation>
    </message>
    <message>
        <source>The data file is not encrypted, so it is not used.</source>
        <translation>डेटा फ़ाइल एन्क्रिप्टेड नहीं है, इसलिए उसका उपयोग नहीं किया गया।</translation>
    </message>
    <message>
        <source>The data file is not a database.</source>
        <translation>डेटा फ़ाइल डेटाबेस नहीं है।</translation>
    </message>
    <message>
        <source>The stored data is damaged.</source>
        <translation>सहेजी जानकारी ख़राब हो गई है।</translation>
    </message>
    <message>
        <source>The stored data was written by a newer version of Karigar. Please update.</source>
        <translation>सहेजी जानकारी कारीगर के नए संस्करण ने लिखी है। कृपया अपडेट करें।</translation>
    </message>
    <message>
        <source>The data folder cannot be written to.</source>
        <translation>डेटा फ़ोल्डर में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>डिस्क भर गई है। कुछ जगह ख़ाली करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The stored data is in use at the moment. Please try again.</source>
        <translation>सहेजी जानकारी अभी उपयोग में है। कृपया फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This contradicts what is already stored.</source>
        <translation>यह पहले से सहेजी जानकारी से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>The data file cannot be opened.</source>
        <translation>डेटा फ़ाइल खोली नहीं जा सकती।</translation>
    </message>
    <message>
        <source>This installation cannot encrypt data, so nothing is stored.</source>
        <translation>यह ऐप डेटा एन्क्रिप्ट नहीं कर सकता, इसलिए कुछ नहीं सहेजा जाता।</translation>
    </message>
    <message>
        <source>A test made the database fail.</source>
        <translation>एक परीक्षण ने डेटाबेस को विफल किया।</translation>
    </message>
    <message>
        <source>The stored data failed.</source>
        <translation>सहेजी जानकारी में गड़बड़ी हुई।</translation>
    </message>
    <message>
        <source>This action is no longer among the refused ones.</source>
        <translation>यह काम अब अस्वीकृत बदलावों में नहीं है।</translation>
    </message>
    <message>
        <source>The stored data may hold work that the server has not received yet.</source>
        <translation>सहेजी जानकारी में ऐसा काम हो सकता है जो अभी सर्वर तक नहीं पहुँचा।</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>सर्वर का उत्तर पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The file that belongs to the passphrase cannot be used.</source>
        <translation>पासफ़्रेज़ से जुड़ी फ़ाइल का उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>There is not enough memory to unlock the stored data.</source>
        <translation>सहेजी जानकारी खोलने के लिए पर्याप्त मेमोरी नहीं है।</translation>
    </message>
    <message>
        <source>Many people want the same thing at once. Please try again.</source>
        <translation>बहुत लोग एक साथ यही चाहते हैं। कृपया फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The marketplace&apos;s database cannot be reached.</source>
        <translation>बाज़ार के डेटाबेस तक पहुँच नहीं हो पा रही।</translation>
    </message>
    <message>
        <source>This is on its way already, so it can no longer be taken back here.</source>
        <translation>यह पहले ही भेजा जा रहा है, इसलिए अब यहाँ वापस नहीं लिया जा सकता।</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The marketplace sent something unexpected.</source>
        <translation>बाज़ार ने कुछ अनपेक्षित भेजा।</translation>
    </message>
    <message>
        <source>The marketplace could not take all changes yet.</source>
        <translation>बाज़ार अभी सभी बदलाव नहीं ले सका।</translation>
    </message>
    <message>
        <source>The marketplace did not answer in time.</source>
        <translation>बाज़ार ने समय पर उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>The connection to the marketplace is not safe, so nothing was sent.</source>
        <translation>बाज़ार से कनेक्शन सुरक्षित नहीं है, इसलिए कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The marketplace cannot be reached.</source>
        <translation>बाज़ार तक पहुँच नहीं हो पा रही।</translation>
    </message>
    <message>
        <source>The marketplace sent more than this program takes.</source>
        <translation>बाज़ार ने इतना भेजा जितना यह ऐप नहीं ले सकता।</translation>
    </message>
    <message>
        <source>This version of Karigar is too old for the marketplace. What you did is kept; please update.</source>
        <translation>कारीगर का यह संस्करण बाज़ार के लिए बहुत पुराना है। आपका किया काम सुरक्षित है; कृपया अपडेट करें।</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>कृपया फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>This is larger than the marketplace takes.</source>
        <translation>यह बाज़ार की सीमा से बड़ा है।</translation>
    </message>
    <message>
        <source>The file to send is no longer on this computer.</source>
        <translation>भेजी जाने वाली फ़ाइल अब इस कंप्यूटर पर नहीं है।</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>in a moment</source>
        <translation>कुछ ही पल में</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>अभी-अभी</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n मिनट में</numerusform>
            <numerusform>%n मिनट में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n मिनट पहले</numerusform>
            <numerusform>%n मिनट पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%n घंटे में</numerusform>
            <numerusform>%n घंटों में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n घंटा पहले</numerusform>
            <numerusform>%n घंटे पहले</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>कल (बीता)</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>कल (आने वाला)</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n घंटा</numerusform>
            <numerusform>%n घंटे</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मिनट</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 घंटे %2 मिनट</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 दिन %2 घंटे</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message numerus="yes">
        <source>%1, %n seat(s)</source>
        <translation>
            <numerusform>%1, %n सीट</numerusform>
            <numerusform>%1, %n सीटें</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: seats are kept until %2</source>
        <translation>%1: सीटें %2 तक रखी गई हैं</translation>
    </message>
    <message>
        <source>%1. %2, since %3</source>
        <translation>%1. %2, %3 से</translation>
    </message>
</context>
<context>
    <name>Waitlist</name>
    <message numerus="yes">
        <source>%n seat(s) are kept for you.</source>
        <translation>
            <numerusform>आपके लिए %n सीट रखी गई है।</numerusform>
            <numerusform>आपके लिए %n सीटें रखी गई हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>You are next in the waiting list.</source>
        <translation>प्रतीक्षा सूची में अगली बारी आपकी है।</translation>
    </message>
    <message>
        <source>You are number %1 in the waiting list.</source>
        <translation>प्रतीक्षा सूची में आपका क्रम %1 है।</translation>
    </message>
    <message>
        <source>The time to take them is over.</source>
        <translation>इन्हें लेने का समय बीत गया।</translation>
    </message>
    <message>
        <source>Kept for you until %1, %2 left.</source>
        <translation>आपके लिए %1 तक रखी गई, %2 शेष।</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n सीट</numerusform>
            <numerusform>%n सीटें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitlistState</name>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>पेशकश की गई</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>ले ली गई</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>छोड़ दी गई</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>समय समाप्त</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>बारी नहीं आई</translation>
    </message>
</context>
<context>
    <name>karigar::app::BusNotifications</name>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Karigar</source>
        <translation>कारीगर</translation>
    </message>
</context>
<context>
    <name>karigar::app::Client</name>
    <message>
        <source>The key of what is stored here is no longer in the keychain. Sign in again to fetch it anew.</source>
        <translation>यहाँ सहेजी जानकारी की कुंजी अब कीचेन में नहीं है। सब फिर से लाने के लिए दोबारा साइन इन करें।</translation>
    </message>
    <message>
        <source>The key of what is stored here is made from your passphrase.</source>
        <translation>यहाँ सहेजी जानकारी की कुंजी आपके पासफ़्रेज़ से बनती है।</translation>
    </message>
    <message>
        <source>The key of what is stored here is kept in this system&apos;s keychain.</source>
        <translation>यहाँ सहेजी जानकारी की कुंजी इस सिस्टम की कीचेन में रखी है।</translation>
    </message>
    <message>
        <source>What was stored here is gone. Sign in to fetch what the marketplace has.</source>
        <translation>यहाँ सहेजी जानकारी नहीं रही। बाज़ार में जो है उसे लाने के लिए साइन इन करें।</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made here have not reached the marketplace. Signing out deletes them with everything else that is stored on this computer.</source>
        <translation>
            <numerusform>यहाँ किया गया %n बदलाव बाज़ार तक नहीं पहुँचा है। साइन आउट करने पर वह इस कंप्यूटर पर सहेजी हर चीज़ के साथ मिट जाएगा।</numerusform>
            <numerusform>यहाँ किए गए %n बदलाव बाज़ार तक नहीं पहुँचे हैं। साइन आउट करने पर वे इस कंप्यूटर पर सहेजी हर चीज़ के साथ मिट जाएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out and lose them</source>
        <translation>साइन आउट करें और उन्हें खो दें</translation>
    </message>
    <message>
        <source>This device was signed out from elsewhere, and what it had stored was wiped.</source>
        <translation>इस उपकरण को दूसरी जगह से साइन आउट किया गया, और इस पर सहेजा सब मिटा दिया गया।</translation>
    </message>
    <message>
        <source>Your session on this device has ended. Please sign in again; everything stored here is kept.</source>
        <translation>इस डिवाइस पर आपका सत्र समाप्त हो गया है। कृपया फिर से साइन इन करें; यहाँ सहेजा हुआ सब कुछ सुरक्षित है।</translation>
    </message>
</context>
<context>
    <name>karigar::app::KeychainStore</name>
    <message>
        <source>This system&apos;s keychain does not answer. %1</source>
        <translation>इस सिस्टम की कीचेन उत्तर नहीं दे रही। %1</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for Karigar is damaged; nothing on this computer was changed.</source>
        <translation>कीचेन में कारीगर की प्रविष्टि ख़राब है; इस कंप्यूटर पर कुछ नहीं बदला गया।</translation>
    </message>
</context>
<context>
    <name>karigar::app::PersonSession</name>
    <message>
        <source>Please sign in again.</source>
        <translation>कृपया फिर से साइन इन करें।</translation>
    </message>
</context>
<context>
    <name>karigar::app::TrayNotifications</name>
    <message>
        <source>Karigar</source>
        <translation>कारीगर</translation>
    </message>
</context>
<context>
    <name>karigar::app::TroubleWindow</name>
    <message>
        <source>Everything stored here is untouched.</source>
        <translation>यहाँ सहेजा सब कुछ जैसा था वैसा ही है।</translation>
    </message>
    <message>
        <source>Everything stored before is untouched.</source>
        <translation>पहले सहेजा सब कुछ जैसा था वैसा ही है।</translation>
    </message>
    <message>
        <source>What the marketplace has is safe and can be fetched again.</source>
        <translation>बाज़ार में जो है वह सुरक्षित है और फिर से लाया जा सकता है।</translation>
    </message>
    <message>
        <source>Update Karigar, then try again.</source>
        <translation>कारीगर को अपडेट करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>डिस्क पर कुछ जगह ख़ाली करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Make the data folder writable, then try again.</source>
        <translation>डेटा फ़ोल्डर में लिखने की अनुमति दें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Try again, or delete what is stored here and sign in anew.</source>
        <translation>फिर कोशिश करें, या यहाँ सहेजी जानकारी मिटाकर फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>Karigar cannot open what is stored here</source>
        <translation>कारीगर यहाँ सहेजी जानकारी नहीं खोल पा रहा</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Delete it, unsent changes too</source>
        <translation>मिटाएँ, न भेजे गए बदलाव भी</translation>
    </message>
    <message>
        <source>Delete what is stored here</source>
        <translation>यहाँ सहेजी जानकारी मिटाएँ</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>कुछ भी मिटाया नहीं गया।</translation>
    </message>
    <message>
        <source>Deleting it now loses the changes made here that the marketplace has not seen yet.</source>
        <translation>इसे अभी मिटाने पर यहाँ किए गए वे बदलाव खो जाएँगे जो बाज़ार तक अभी नहीं पहुँचे हैं।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::AccountForm</name>
    <message>
        <source>I am an artisan and offer workshops</source>
        <translation>मैं कारीगर हूँ और कार्यशालाएँ कराता/कराती हूँ</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>कम से कम 8 अक्षर।</translation>
    </message>
    <message>
        <source>Craft</source>
        <translation>शिल्प</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>कार्यशाला</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>State</source>
        <translation>राज्य</translation>
    </message>
    <message>
        <source>Choose a State</source>
        <translation>राज्य चुनें</translation>
    </message>
    <message>
        <source>Please give your name.</source>
        <translation>कृपया अपना नाम लिखें।</translation>
    </message>
    <message>
        <source>Please give an email address.</source>
        <translation>कृपया ईमेल पता लिखें।</translation>
    </message>
    <message>
        <source>A password has at least 8 characters.</source>
        <translation>पासवर्ड में कम से कम 8 अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>Please name your craft.</source>
        <translation>कृपया अपना शिल्प लिखें।</translation>
    </message>
    <message>
        <source>Please name your city.</source>
        <translation>कृपया अपना शहर लिखें।</translation>
    </message>
    <message>
        <source>Please choose a State.</source>
        <translation>कृपया राज्य चुनें।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::AccountPage</name>
    <message>
        <source>State</source>
        <translation>राज्य</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>बदलाव सहेजें</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>As the artisan sees it.</source>
        <translation>जैसा कारीगर देखते हैं।</translation>
    </message>
    <message>
        <source>For the day of the workshop only.</source>
        <translation>केवल कार्यशाला के दिन के लिए।</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>You sign in with it.</source>
        <translation>आप इसी से साइन इन करते हैं।</translation>
    </message>
    <message>
        <source>Decides the tax on your papers.</source>
        <translation>आपके बिलों पर कर इसी से तय होता है।</translation>
    </message>
    <message>
        <source>Workshops keep the time of their own place.</source>
        <translation>कार्यशालाओं का समय उनके अपने स्थान का रहता है।</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>What you save is sent when it is back.</source>
        <translation>नेटवर्क लौटने पर आपके सहेजे बदलाव भेजे जाएँगे।</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>नहीं बताया</translation>
    </message>
</context>
<context>
    <name>karigar::ui::ArtisanCard</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>यहाँ नए</translation>
    </message>
</context>
<context>
    <name>karigar::ui::ArtisanPage</name>
    <message>
        <source>This artisan is not here any more</source>
        <translation>यह कारीगर अब यहाँ नहीं हैं</translation>
    </message>
    <message>
        <source>The profile was removed, or has not arrived on this device yet.</source>
        <translation>प्रोफ़ाइल हटा दी गई है, या इस उपकरण तक अभी नहीं पहुँची।</translation>
    </message>
    <message>
        <source>Artisan</source>
        <translation>कारीगर</translation>
    </message>
    <message>
        <source>No workshops are offered at the moment.</source>
        <translation>अभी कोई कार्यशाला उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>Nobody has written about a workshop here yet.</source>
        <translation>यहाँ की कार्यशालाओं के बारे में अभी किसी ने नहीं लिखा।</translation>
    </message>
    <message>
        <source>You can look around; booking needs the network.</source>
        <translation>आप देख सकते हैं; बुकिंग के लिए नेटवर्क चाहिए।</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>कार्यशालाएँ</translation>
    </message>
    <message>
        <source>What guests say</source>
        <translation>अतिथि क्या कहते हैं</translation>
    </message>
    <message>
        <source>Keep as favourite</source>
        <translation>पसंदीदा में रखें</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) of practice</source>
        <translation>
            <numerusform>%n वर्ष का अनुभव</numerusform>
            <numerusform>%n वर्षों का अनुभव</numerusform>
        </translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>भाषाएँ: %1</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>नेटवर्क की प्रतीक्षा</translation>
    </message>
    <message>
        <source>If you cancel: %1</source>
        <translation>रद्द करने पर: %1</translation>
    </message>
    <message>
        <source>What comes back if you cancel depends on the workshop and is shown with its dates before you pay.</source>
        <translation>रद्द करने पर कितना वापस मिलेगा, यह कार्यशाला पर निर्भर है और भुगतान से पहले तिथियों सहित दिखाया जाता है।</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>%1 का उत्तर: %2</translation>
    </message>
</context>
<context>
    <name>karigar::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>karigar::ui::BarChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>karigar::ui::BillingCard</name>
    <message>
        <source>State</source>
        <translation>राज्य</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Name on invoices</source>
        <translation>बिल पर नाम</translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation>GSTIN</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <source>Only if you are registered and claim the tax back.</source>
        <translation>केवल तब, जब आप पंजीकृत हों और कर वापस लेते हों।</translation>
    </message>
    <message>
        <source>Yours, if you leave it empty.</source>
        <translation>ख़ाली छोड़ने पर आपका अपना।</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>बिल</translation>
    </message>
</context>
<context>
    <name>karigar::ui::BookPage</name>
    <message>
        <source>This workshop is no longer offered</source>
        <translation>यह कार्यशाला अब उपलब्ध नहीं है</translation>
    </message>
    <message>
        <source>Other workshops of the same artisan may be; look for them in Discover.</source>
        <translation>इसी कारीगर की दूसरी कार्यशालाएँ हो सकती हैं; उन्हें “खोजें” में देखें।</translation>
    </message>
    <message>
        <source>No browser could be opened. The time is kept for you; try again.</source>
        <translation>कोई ब्राउज़र नहीं खुल सका। समय आपके लिए रखा हुआ है; फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>समय चुनें</translation>
    </message>
    <message>
        <source>You can look and choose; your choice is kept for later.</source>
        <translation>आप देख और चुन सकते हैं; आपका चुनाव बाद के लिए सुरक्षित रहेगा।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::BookingPage</name>
    <message>
        <source>This booking is not here</source>
        <translation>यह बुकिंग यहाँ नहीं है</translation>
    </message>
    <message>
        <source>It may belong to another account, or has not arrived on this device yet.</source>
        <translation>यह किसी दूसरे खाते की हो सकती है, या इस उपकरण तक अभी नहीं पहुँची।</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Everything about this booking is kept here.</source>
        <translation>इस बुकिंग की हर जानकारी यहाँ रहती है।</translation>
    </message>
    <message>
        <source>The workshop</source>
        <translation>कार्यशाला</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>See the artisan</source>
        <translation>कारीगर देखें</translation>
    </message>
    <message>
        <source>With</source>
        <translation>किसके साथ</translation>
    </message>
    <message>
        <source>See the receipt</source>
        <translation>रसीद देखें</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Withdrawn. Nothing is charged.</source>
        <translation>वापस लिया गया। कोई राशि नहीं ली जाएगी।</translation>
    </message>
    <message>
        <source>Withdraw the request for %1? The reserved %2 become free again; the time may go to somebody else.</source>
        <translation>%1 के समय का अनुरोध वापस लें? आरक्षित %2 मुक्त हो जाएँगे; यह समय किसी और को मिल सकता है।</translation>
    </message>
    <message>
        <source>Let go of %1? Nothing was charged; the time may go to somebody else.</source>
        <translation>%1 का समय छोड़ दें? कोई राशि नहीं ली गई; यह समय किसी और को मिल सकता है।</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>%1 चुकाएँ</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1 को लिखें</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>वीडियो पर</translation>
    </message>
    <message>
        <source>Your note: “%1”</source>
        <translation>आपकी टिप्पणी: “%1”</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>राशि लौटाई गई</translation>
    </message>
    <message>
        <source>The amount is being collected.</source>
        <translation>राशि ली जा रही है।</translation>
    </message>
    <message>
        <source>The amount is reserved, not collected.</source>
        <translation>राशि आरक्षित है, ली नहीं गई।</translation>
    </message>
    <message>
        <source>Payment reference %1</source>
        <translation>भुगतान संदर्भ %1</translation>
    </message>
    <message>
        <source>If you cancel: %1</source>
        <translation>रद्द करने पर: %1</translation>
    </message>
    <message>
        <source>Save calendar file…</source>
        <translation>कैलेंडर फ़ाइल सहेजें…</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>बुकिंग रद्द करें</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 में सहेजा गया।</translation>
    </message>
    <message>
        <source>On its way back</source>
        <translation>लौटाई जा रही राशि</translation>
    </message>
</context>
<context>
    <name>karigar::ui::BookingsPage</name>
    <message>
        <source>Which bookings</source>
        <translation>कौन सी बुकिंग</translation>
    </message>
    <message>
        <source>Nothing here at the moment.</source>
        <translation>अभी यहाँ कुछ नहीं है।</translation>
    </message>
    <message>
        <source>No bookings yet</source>
        <translation>अभी कोई बुकिंग नहीं</translation>
    </message>
    <message>
        <source>A workshop that you book appears here, with everything you need on the day.</source>
        <translation>आपकी बुक की हुई कार्यशाला यहाँ दिखेगी, उस दिन की हर ज़रूरी जानकारी के साथ।</translation>
    </message>
    <message>
        <source>Find a workshop</source>
        <translation>कार्यशाला खोजें</translation>
    </message>
    <message>
        <source>Upcoming bookings</source>
        <translation>आने वाली बुकिंग</translation>
    </message>
    <message>
        <source>Bookings that wait</source>
        <translation>प्रतीक्षा वाली बुकिंग</translation>
    </message>
    <message>
        <source>Past bookings</source>
        <translation>बीती बुकिंग</translation>
    </message>
    <message>
        <source>Your bookings are kept on this device.</source>
        <translation>आपकी बुकिंग इस उपकरण पर सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>आने वाली</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>बीती</translation>
    </message>
    <message>
        <source>All bookings</source>
        <translation>सभी बुकिंग</translation>
    </message>
    <message>
        <source>Workshop, artisan or place</source>
        <translation>कार्यशाला, कारीगर या स्थान</translation>
    </message>
    <message>
        <source>A workshop that you book appears here.</source>
        <translation>आप जो कार्यशाला बुक करेंगे वह यहाँ दिखेगी।</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
</context>
<context>
    <name>karigar::ui::BrandPanel</name>
    <message>
        <source>Karigar, workshops with the people who make</source>
        <translation>कारीगर, बनाने वालों के साथ कार्यशालाएँ</translation>
    </message>
    <message>
        <source>Karigar</source>
        <translation>कारीगर</translation>
    </message>
    <message>
        <source>Learn a craft from the hands that keep it alive.</source>
        <translation>शिल्प उन हाथों से सीखें जो उसे जीवित रखते हैं।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::Button</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>karigar::ui::CalendarLinksCard</name>
    <message>
        <source>Calendar subscription</source>
        <translation>कैलेंडर की सदस्यता</translation>
    </message>
    <message>
        <source>A secret address that shows your bookings in any calendar program and follows every change. Whoever has it can read them: revoke it when it got into other hands.</source>
        <translation>एक गुप्त पता, जो आपकी बुकिंग किसी भी कैलेंडर ऐप में दिखाता है और हर बदलाव के साथ चलता है। यह पता जिसके पास हो वह उन्हें पढ़ सकता है: किसी और के हाथ लग जाए तो इसे रद्द करें।</translation>
    </message>
    <message>
        <source>Create a link to your workshops</source>
        <translation>अपनी कार्यशालाओं का लिंक बनाएँ</translation>
    </message>
    <message>
        <source>Create a link to your visits</source>
        <translation>अपनी की हुई बुकिंग का लिंक बनाएँ</translation>
    </message>
    <message>
        <source>Your workshops, since %1</source>
        <translation>आपकी कार्यशालाएँ, %1 से</translation>
    </message>
    <message>
        <source>Your visits, since %1</source>
        <translation>आपकी की हुई बुकिंग, %1 से</translation>
    </message>
    <message>
        <source>Address of the calendar</source>
        <translation>कैलेंडर का पता</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>लिंक रद्द करें</translation>
    </message>
    <message>
        <source>The address is on the device that made it.</source>
        <translation>पता उसी उपकरण पर है जिस पर वह बना था।</translation>
    </message>
    <message>
        <source>Copied. Paste it where your calendar program asks for an address.</source>
        <translation>कॉपी हो गया। आपका कैलेंडर ऐप जहाँ पता माँगे वहाँ चिपकाएँ।</translation>
    </message>
    <message>
        <source>The link is made.</source>
        <translation>लिंक बन गया।</translation>
    </message>
    <message>
        <source>Revoked. The address shows nothing any more.</source>
        <translation>रद्द किया गया। अब इस पते पर कुछ नहीं दिखता।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::CancelPanel</name>
    <message>
        <source>Who does not come</source>
        <translation>कौन नहीं आएगा</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>बुकिंग रद्द करें</translation>
    </message>
    <message>
        <source>Keep the booking</source>
        <translation>बुकिंग रखें</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>अपने शब्दों में</translation>
    </message>
    <message>
        <source>The other side reads this.</source>
        <translation>दूसरा पक्ष इसे पढ़ेगा।</translation>
    </message>
    <message>
        <source>Cancel this booking</source>
        <translation>यह बुकिंग रद्द करें</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>सभी %n</numerusform>
            <numerusform>सभी %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1</source>
        <translation>
            <numerusform>%1 में से %n</numerusform>
            <numerusform>%1 में से %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Price</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>Price of these seats</source>
        <translation>इन सीटों का मूल्य</translation>
    </message>
    <message>
        <source>Kept by the policy</source>
        <translation>नियम के अनुसार कटौती</translation>
    </message>
    <message>
        <source>Not refundable</source>
        <translation>वापस नहीं होगी</translation>
    </message>
    <message>
        <source>You get back</source>
        <translation>आपको वापस मिलेगा</translation>
    </message>
    <message>
        <source>The guest gets back</source>
        <translation>अतिथि को वापस मिलेगा</translation>
    </message>
    <message>
        <source>Cancel · %1 back</source>
        <translation>रद्द करें · %1 वापस</translation>
    </message>
    <message>
        <source>Cancel without a refund</source>
        <translation>बिना रिफ़ंड रद्द करें</translation>
    </message>
</context>
<context>
    <name>karigar::ui::ChangePanel</name>
    <message>
        <source>Propose a change…</source>
        <translation>बदलाव का प्रस्ताव रखें…</translation>
    </message>
    <message>
        <source>Propose a change</source>
        <translation>बदलाव का प्रस्ताव रखें</translation>
    </message>
    <message>
        <source>%1 The booking stays as it is; you can propose again.</source>
        <translation>%1 बुकिंग जैसी है वैसी रहेगी; आप फिर प्रस्ताव रख सकते हैं।</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>स्वीकार करें</translation>
    </message>
    <message>
        <source>Propose another…</source>
        <translation>दूसरा प्रस्ताव रखें…</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Pay the difference</source>
        <translation>अंतर चुकाएँ</translation>
    </message>
    <message>
        <source>The difference is to be paid</source>
        <translation>अंतर की राशि चुकानी है</translation>
    </message>
    <message>
        <source>You proposed a change</source>
        <translation>आपने बदलाव का प्रस्ताव रखा है</translation>
    </message>
    <message>
        <source>%1 proposes a change</source>
        <translation>%1 ने बदलाव का प्रस्ताव रखा है</translation>
    </message>
    <message>
        <source>Waiting for the server.</source>
        <translation>सर्वर की प्रतीक्षा में।</translation>
    </message>
    <message>
        <source>Open until %1; both times are kept meanwhile.</source>
        <translation>%1 तक खुला; तब तक दोनों समय रखे रहेंगे।</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>karigar::ui::ChatDelegate</name>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>पहुँच गया</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>देखा गया</translation>
    </message>
    <message>
        <source>refused, open the tray</source>
        <translation>अस्वीकृत, ट्रे खोलें</translation>
    </message>
</context>
<context>
    <name>karigar::ui::ChatModel</name>
    <message>
        <source>You, %1: %2</source>
        <translation>आप, %1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Note, %1: %2</source>
        <translation>सूचना, %1: %2</translation>
    </message>
</context>
<context>
    <name>karigar::ui::ChoicePanel</name>
    <message>
        <source>%1 Nothing was charged; the free times below are fresh.</source>
        <translation>%1 कोई राशि नहीं ली गई; नीचे के खाली समय ताज़ा हैं।</translation>
    </message>
    <message>
        <source>Somebody else has asked for one seat at this time. The artisan decides who comes.</source>
        <translation>किसी और ने भी इस समय एक सीट के लिए अनुरोध किया है। कौन आएगा, यह कारीगर तय करेंगे।</translation>
    </message>
    <message>
        <source>Others have asked for %1 seats at this time. The artisan decides who comes.</source>
        <translation>दूसरों ने भी इस समय %1 सीटों के लिए अनुरोध किया है। कौन आएगा, यह कारीगर तय करेंगे।</translation>
    </message>
    <message>
        <source>yours %1</source>
        <translation>आपका समय %1</translation>
    </message>
    <message>
        <source>All times are the workshop&apos;s own (%1); below each is the time on your clock (%2).</source>
        <translation>सभी समय कार्यशाला के अपने स्थान के हैं (%1); हर एक के नीचे आपकी घड़ी का समय है (%2)।</translation>
    </message>
    <message>
        <source>%1 is away and takes no bookings at the moment.</source>
        <translation>%1 अभी उपलब्ध नहीं हैं और बुकिंग नहीं ले रहे।</translation>
    </message>
    <message numerus="yes">
        <source>It takes place from %n guest(s) on; otherwise all money comes back.</source>
        <translation>
            <numerusform>यह %n अतिथि होने पर होगी; नहीं तो पूरी राशि वापस मिलेगी।</numerusform>
            <numerusform>यह कम से कम %n अतिथि होने पर होगी; नहीं तो पूरी राशि वापस मिलेगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes place from %n guest(s) on. That is decided by %1; otherwise all money comes back.</source>
        <translation>
            <numerusform>यह %n अतिथि होने पर होगी। यह %1 तक तय होगा; नहीं तो पूरी राशि वापस मिलेगी।</numerusform>
            <numerusform>यह कम से कम %n अतिथि होने पर होगी। यह %1 तक तय होगा; नहीं तो पूरी राशि वापस मिलेगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough have booked so far.</source>
        <translation>अब तक पर्याप्त बुकिंग हो चुकी हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) taken so far.</source>
        <translation>
            <numerusform>अब तक %n सीट भरी है।</numerusform>
            <numerusform>अब तक %n सीटें भरी हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::DayCell</name>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n खाली</numerusform>
            <numerusform>%n खाली</numerusform>
        </translation>
    </message>
    <message>
        <source>full, not for sale</source>
        <translation>भरा हुआ, बुक नहीं हो सकता</translation>
    </message>
    <message>
        <source>full</source>
        <translation>भरा हुआ</translation>
    </message>
    <message>
        <source>closed, not for sale</source>
        <translation>बंद, बुक नहीं हो सकता</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>past, not for sale</source>
        <translation>बीत चुका, बुक नहीं हो सकता</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>आज, %1</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, चुना हुआ</translation>
    </message>
    <message>
        <source>full, with a waiting list</source>
        <translation>भरा हुआ, प्रतीक्षा सूची के साथ</translation>
    </message>
</context>
<context>
    <name>karigar::ui::DayHoursRow</name>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Copy the hours of %1 to all days</source>
        <translation>%1 का समय सभी दिनों पर लागू करें</translation>
    </message>
    <message>
        <source>Add hours on %1</source>
        <translation>%1 को समय जोड़ें</translation>
    </message>
</context>
<context>
    <name>karigar::ui::DaySlots</name>
    <message>
        <source>No times on this day.</source>
        <translation>इस दिन कोई समय नहीं।</translation>
    </message>
    <message>
        <source>Times of the day</source>
        <translation>दिन के समय</translation>
    </message>
</context>
<context>
    <name>karigar::ui::DiscoverPage</name>
    <message>
        <source>Search workshops, artisans, crafts or a city</source>
        <translation>कार्यशाला, कारीगर, शिल्प या शहर खोजें</translation>
    </message>
    <message>
        <source>Show more workshops</source>
        <translation>और कार्यशालाएँ दिखाएँ</translation>
    </message>
    <message>
        <source>You see the workshops kept on this device.</source>
        <translation>आप इस उपकरण पर सहेजी कार्यशालाएँ देख रहे हैं।</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>कार्यशालाएँ</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Try a craft, a city, or fewer words. Some people start with one of these:</source>
        <translation>कोई शिल्प, शहर या कम शब्द आज़माएँ। कुछ लोग इनमें से किसी से शुरू करते हैं:</translation>
    </message>
    <message>
        <source>Show all workshops</source>
        <translation>सभी कार्यशालाएँ दिखाएँ</translation>
    </message>
    <message>
        <source>The catalogue is on its way</source>
        <translation>सूची आ रही है</translation>
    </message>
    <message>
        <source>Artisans and workshops appear here as they arrive, and stay on this device.</source>
        <translation>कारीगर और कार्यशालाएँ आते ही यहाँ दिखेंगे और इस उपकरण पर बने रहेंगे।</translation>
    </message>
    <message>
        <source>Showing results for “%1”.</source>
        <translation>“%1” के परिणाम।</translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s) found</source>
        <translation>
            <numerusform>%n कार्यशाला मिली</numerusform>
            <numerusform>%n कार्यशालाएँ मिलीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Workshops to take part in</source>
        <translation>भाग लेने के लिए कार्यशालाएँ</translation>
    </message>
</context>
<context>
    <name>karigar::ui::FavouritesPage</name>
    <message>
        <source>No favourites yet</source>
        <translation>अभी कोई पसंदीदा नहीं</translation>
    </message>
    <message>
        <source>Tap the heart of a workshop or an artisan to find them here again.</source>
        <translation>किसी कार्यशाला या कारीगर के दिल को दबाएँ, वे यहाँ फिर मिल जाएँगे।</translation>
    </message>
    <message>
        <source>Discover artisans</source>
        <translation>कारीगर खोजें</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>Your favourites are kept on this device.</source>
        <translation>आपके पसंदीदा इस उपकरण पर सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>Artisans you keep</source>
        <translation>आपके पसंदीदा कारीगर</translation>
    </message>
    <message>
        <source>Remove %1 from favourites</source>
        <translation>%1 को पसंदीदा से हटाएँ</translation>
    </message>
    <message>
        <source>%1 is no longer a favourite.</source>
        <translation>%1 अब पसंदीदा में नहीं है।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::FieldRow</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (वैकल्पिक)</translation>
    </message>
</context>
<context>
    <name>karigar::ui::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Narrow the list, and save filters you need again</source>
        <translation>सूची छोटी करें, और जो फ़िल्टर फिर चाहिए हों उन्हें सहेजें</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Filters that are set</source>
        <translation>लगे हुए फ़िल्टर</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>खुला हुआ</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Take away the filter %1</source>
        <translation>फ़िल्टर %1 हटाएँ</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
</context>
<context>
    <name>karigar::ui::FilterPanel</name>
    <message>
        <source>What</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>any, or a name</source>
        <translation>कोई भी, या एक नाम</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Which day counts</source>
        <translation>कौन-सा दिन गिना जाए</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>कोई अंत नहीं</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>कार्यशाला</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>अतिथि</translation>
    </message>
    <message>
        <source>Artisan</source>
        <translation>कारीगर</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>कम से कम</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>अधिक से अधिक</translation>
    </message>
    <message>
        <source>Less than the other amount</source>
        <translation>दूसरी राशि से कम</translation>
    </message>
    <message>
        <source>Before the first day</source>
        <translation>पहले दिन से पहले</translation>
    </message>
</context>
<context>
    <name>karigar::ui::HistoryView</name>
    <message>
        <source>Export CSV</source>
        <translation>CSV में निर्यात करें</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>कुछ मेल नहीं खाता</translation>
    </message>
    <message>
        <source>There is more here, but the search and the filters leave all of it out.</source>
        <translation>यहाँ और भी है, पर खोज और फ़िल्टर के कारण कुछ नहीं दिख रहा।</translation>
    </message>
    <message>
        <source>Save all that is shown as a table for a spreadsheet</source>
        <translation>जो दिख रहा है वह सब स्प्रेडशीट की तालिका के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved.</source>
        <translation>
            <numerusform>%n पंक्ति सहेजी गई।</numerusform>
            <numerusform>%n पंक्तियाँ सहेजी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln booking(s)</source>
        <translation>
            <numerusform>%Ln बुकिंग</numerusform>
            <numerusform>%Ln बुकिंग</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>%Ln लेन-देन</numerusform>
            <numerusform>%Ln लेन-देन</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 among the first %2 that the words find</source>
        <translation>खोज से मिले पहले %2 में से %1</translation>
    </message>
    <message>
        <source>%1 for “%2”, which is close</source>
        <translation>%1, मिलते-जुलते “%2” के लिए</translation>
    </message>
</context>
<context>
    <name>karigar::ui::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation>
            <numerusform>%1, %n नया</numerusform>
            <numerusform>%1, %n नए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::KeyCheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>karigar::ui::ListDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>सूची पर लौटें</translation>
    </message>
</context>
<context>
    <name>karigar::ui::MainWindow</name>
    <message>
        <source>Karigar</source>
        <translation>कारीगर</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>अभी सिंक करें</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>सभी कुंजियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>First page of the rail, and so on to 9</source>
        <translation>पट्टी का पहला पृष्ठ, और इसी तरह 9 तक</translation>
    </message>
    <message>
        <source>Fold the rail</source>
        <translation>पट्टी समेटें</translation>
    </message>
    <message>
        <source>Take back what was just done</source>
        <translation>अभी किया हुआ वापस लें</translation>
    </message>
    <message>
        <source>Tray of refused changes</source>
        <translation>अस्वीकृत बदलावों की ट्रे</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट</translation>
    </message>
</context>
<context>
    <name>karigar::ui::MessageInput</name>
    <message>
        <source>Attach a picture</source>
        <translation>चित्र जोड़ें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>संदेश लिखें</translation>
    </message>
    <message>
        <source>Send (Enter); Shift+Enter starts a new line</source>
        <translation>भेजें (Enter); Shift+Enter से नई पंक्ति</translation>
    </message>
</context>
<context>
    <name>karigar::ui::MoneyField</name>
    <message>
        <source>Amount in rupees</source>
        <translation>राशि रुपये में</translation>
    </message>
</context>
<context>
    <name>karigar::ui::MonthPicker</name>
    <message>
        <source>Month calendar</source>
        <translation>माह का कैलेंडर</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>पिछला माह</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>अगला माह</translation>
    </message>
</context>
<context>
    <name>karigar::ui::NavItem</name>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation>
            <numerusform>%1, %n नया</numerusform>
            <numerusform>%1, %n नए</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>karigar::ui::NavRail</name>
    <message>
        <source>Fold the rail</source>
        <translation>पट्टी समेटें</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Artisan</source>
        <translation>कारीगर</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>प्रशासक</translation>
    </message>
    <message>
        <source>Karigar</source>
        <translation>कारीगर</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>%1 पर जाएँ</translation>
    </message>
    <message>
        <source>Unfold the rail</source>
        <translation>पट्टी खोलें</translation>
    </message>
</context>
<context>
    <name>karigar::ui::NextBookingCard</name>
    <message>
        <source>The workshop</source>
        <translation>कार्यशाला</translation>
    </message>
    <message>
        <source>See the booking</source>
        <translation>बुकिंग देखें</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>%1 चुकाएँ</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1 को लिखें</translation>
    </message>
</context>
<context>
    <name>karigar::ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>कुछ नया नहीं</translation>
    </message>
    <message>
        <source>Requests, answers, payments and messages are announced here.</source>
        <translation>अनुरोध, उत्तर, भुगतान और संदेश यहाँ बताए जाते हैं।</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>सभी को पढ़ा हुआ चिह्नित करें</translation>
    </message>
    <message>
        <source>What happened while you were away, newest first.</source>
        <translation>आपके न होने पर क्या हुआ, नया सबसे पहले।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::OfflineLine</name>
    <message>
        <source>Offline.</source>
        <translation>ऑफ़लाइन।</translation>
    </message>
    <message>
        <source>Offline since %1.</source>
        <translation>%1 से ऑफ़लाइन।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>karigar::ui::OverrideList</name>
    <message>
        <source>Dates that differ</source>
        <translation>अलग तिथियाँ</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>तिथि जोड़ें</translation>
    </message>
    <message>
        <source>Every date follows the week.</source>
        <translation>हर तिथि साप्ताहिक समय के अनुसार है।</translation>
    </message>
    <message>
        <source>Remove the exception on %1</source>
        <translation>%1 का अपवाद हटाएँ</translation>
    </message>
</context>
<context>
    <name>karigar::ui::PaperDialog</name>
    <message>
        <source>Preview: %1</source>
        <translation>पूर्वावलोकन: %1</translation>
    </message>
    <message>
        <source>An example; it is not issued to anybody.</source>
        <translation>यह केवल उदाहरण है; किसी को जारी नहीं होता।</translation>
    </message>
    <message>
        <source>Drawn on this device; works without a network.</source>
        <translation>इसी उपकरण पर बना; नेटवर्क के बिना भी चलता है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF में सहेजें</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 में सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::PaperList</name>
    <message>
        <source>Invoices</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 खोलें</translation>
    </message>
    <message>
        <source>Save %1 as PDF</source>
        <translation>%1 को PDF में सहेजें</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>%1 छापें</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 में सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::PasswordField</name>
    <message>
        <source>Show password</source>
        <translation>पासवर्ड दिखाएँ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>पासवर्ड छिपाएँ</translation>
    </message>
</context>
<context>
    <name>karigar::ui::PayingPanel</name>
    <message>
        <source>Open the payment page again</source>
        <translation>भुगतान पृष्ठ फिर खोलें</translation>
    </message>
    <message>
        <source>Let go of this time</source>
        <translation>यह समय छोड़ें</translation>
    </message>
    <message>
        <source>See the booking</source>
        <translation>बुकिंग देखें</translation>
    </message>
    <message>
        <source>Discover more</source>
        <translation>और खोजें</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>दूसरा समय चुनें</translation>
    </message>
    <message>
        <source>Time left to pay</source>
        <translation>भुगतान के लिए शेष समय</translation>
    </message>
    <message>
        <source>%1 The time is kept for you meanwhile.</source>
        <translation>%1 तब तक यह समय आपके लिए रखा रहेगा।</translation>
    </message>
    <message>
        <source>The last attempt failed: %1 You can try again on the payment page.</source>
        <translation>पिछली कोशिश विफल रही: %1 आप भुगतान पृष्ठ पर फिर कोशिश कर सकते हैं।</translation>
    </message>
    <message>
        <source>The payment page is open in your browser. This page goes on by itself when you have paid.</source>
        <translation>भुगतान पृष्ठ आपके ब्राउज़र में खुला है। भुगतान होते ही यह पृष्ठ अपने आप आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>Keeping this time for you</source>
        <translation>यह समय आपके लिए रखा जा रहा है</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>एक पल।</translation>
    </message>
    <message>
        <source>Pay in your browser</source>
        <translation>अपने ब्राउज़र में भुगतान करें</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>अनुरोध भेजा गया</translation>
    </message>
    <message>
        <source>%1 has until %2 to answer. The amount is reserved and only collected if the answer is yes; you will be told either way.</source>
        <translation>%1 के पास उत्तर देने के लिए %2 तक का समय है। राशि आरक्षित है और केवल हाँ होने पर ली जाएगी; दोनों ही स्थितियों में आपको बताया जाएगा।</translation>
    </message>
    <message>
        <source>You are booked</source>
        <translation>आपकी बुकिंग हो गई</translation>
    </message>
    <message>
        <source>%1 expects you. You can write to each other from the booking.</source>
        <translation>%1 को आपका इंतज़ार है। बुकिंग में जाकर आप एक-दूसरे को लिख सकते हैं।</translation>
    </message>
    <message>
        <source>This time is free again</source>
        <translation>यह समय फिर खाली है</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n मिनट शेष</numerusform>
            <numerusform>%n मिनट शेष</numerusform>
        </translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>समय समाप्त</translation>
    </message>
    <message>
        <source>This time is no longer kept for you. If you have paid in the last moments, stay here: the page goes on by itself. Otherwise pick a time again; your guests and your note are kept.</source>
        <translation>यह समय अब आपके लिए नहीं रखा है। यदि आपने अंतिम पलों में भुगतान किया है तो यहीं रुकें: पृष्ठ अपने आप आगे बढ़ेगा। नहीं तो फिर से समय चुनें; आपके अतिथि और टिप्पणी सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>It was not paid within fifteen minutes, and nothing was charged. Pick a time again; your guests and your note are kept.</source>
        <translation>पंद्रह मिनट में भुगतान नहीं हुआ, और कोई राशि नहीं ली गई। फिर से समय चुनें; आपके अतिथि और टिप्पणी सुरक्षित हैं।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::PaymentsChip</name>
    <message>
        <source>Test payments</source>
        <translation>परीक्षण भुगतान</translation>
    </message>
    <message>
        <source>No real money moves here: payments are played.</source>
        <translation>यहाँ असली पैसा नहीं चलता: भुगतान केवल अभ्यास के लिए हैं।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::PaymentsPage</name>
    <message>
        <source>Receipts work without a network.</source>
        <translation>रसीदें नेटवर्क के बिना भी खुलती हैं।</translation>
    </message>
    <message>
        <source>Find a workshop</source>
        <translation>कार्यशाला खोजें</translation>
    </message>
</context>
<context>
    <name>karigar::ui::PicturePicker</name>
    <message>
        <source>Choose pictures</source>
        <translation>चित्र चुनें</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>चित्र जोड़ें</translation>
    </message>
    <message>
        <source>Without pictures</source>
        <translation>बिना चित्रों के</translation>
    </message>
    <message>
        <source>Only pictures can be shown here.</source>
        <translation>यहाँ केवल चित्र दिखाए जा सकते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n picture(s)</source>
        <translation>
            <numerusform>%n चित्र तक</numerusform>
            <numerusform>%n चित्रों तक</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::PictureRow</name>
    <message>
        <source>Pictures</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>चित्र %1</translation>
    </message>
</context>
<context>
    <name>karigar::ui::PortfolioViewer</name>
    <message>
        <source>Previous picture</source>
        <translation>पिछला चित्र</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>अगला चित्र</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>पोर्टफ़ोलियो</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3</source>
        <translation>चित्र %1, कुल %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1, कुल %2</translation>
    </message>
</context>
<context>
    <name>karigar::ui::ProposePanel</name>
    <message>
        <source>Send proposal</source>
        <translation>प्रस्ताव भेजें</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>जैसी है वैसी रखें</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>Guests see only the times you offer; you may propose any.</source>
        <translation>अतिथि केवल आपके दिए समय देखते हैं; आप किसी भी समय का प्रस्ताव रख सकते हैं।</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>अतिथि</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>आपकी टिप्पणी</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Why, or what else would suit you</source>
        <translation>क्यों, या आपके लिए और क्या ठीक रहेगा</translation>
    </message>
    <message>
        <source>Choose a time of that day.</source>
        <translation>उस दिन का कोई समय चुनें।</translation>
    </message>
    <message>
        <source>Nothing would change yet.</source>
        <translation>अभी कुछ नहीं बदलेगा।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::RatingStars</name>
    <message numerus="yes">
        <source>Rating, %n of 5 stars</source>
        <translation>
            <numerusform>रेटिंग, 5 में से %n तारा</numerusform>
            <numerusform>रेटिंग, 5 में से %n तारे</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating, none yet</source>
        <translation>रेटिंग अभी नहीं</translation>
    </message>
    <message numerus="yes">
        <source>Rated %1 of 5, reviews: %n</source>
        <translation>
            <numerusform>रेटिंग 5 में से %1, समीक्षाएँ: %n</numerusform>
            <numerusform>रेटिंग 5 में से %1, समीक्षाएँ: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Rated %1 of 5</source>
        <translation>रेटिंग 5 में से %1</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>अभी कोई समीक्षा नहीं</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>karigar::ui::ReceiptPage</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDF में सहेजें</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>अभी रसीद नहीं</translation>
    </message>
    <message>
        <source>A receipt is there once the payment has been collected.</source>
        <translation>राशि ले लिए जाने पर रसीद मिलती है।</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Drawn on this device; works without a network.</source>
        <translation>इसी उपकरण पर बनी; नेटवर्क के बिना भी चलती है।</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 में सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::RecordDelegate</name>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
</context>
<context>
    <name>karigar::ui::RefundAnswer</name>
    <message>
        <source>Send the answer</source>
        <translation>उत्तर भेजें</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>अनुरोध वापस लें</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>आपका उत्तर</translation>
    </message>
    <message>
        <source>A question for you</source>
        <translation>आपके लिए एक प्रश्न</translation>
    </message>
    <message>
        <source>%1 asked for. You are told when it is decided.</source>
        <translation>%1 माँगे गए। निर्णय होने पर आपको बताया जाएगा।</translation>
    </message>
    <message>
        <source>Please say or show something.</source>
        <translation>कृपया कुछ लिखें या दिखाएँ।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::RefundForm</name>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>Ask for the refund</source>
        <translation>रिफ़ंड माँगें</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>न माँगें</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>अपने शब्दों में</translation>
    </message>
    <message>
        <source>Somebody of Karigar reads this, and the artisan may be asked.</source>
        <translation>इसे ‘कारीगर’ की ओर से कोई पढ़ेगा, और कारीगर से भी पूछा जा सकता है।</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>कितनी राशि</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>They are kept encrypted; besides you only the people who decide see them.</source>
        <translation>ये एन्क्रिप्ट करके रखे जाते हैं; आपके अलावा केवल निर्णय करने वाले लोग इन्हें देखते हैं।</translation>
    </message>
    <message>
        <source>Ask for a refund</source>
        <translation>रिफ़ंड माँगें</translation>
    </message>
    <message>
        <source>Up to %1 can still go back. A person looks at every request.</source>
        <translation>अभी %1 तक लौट सकते हैं। हर अनुरोध को एक व्यक्ति देखता है।</translation>
    </message>
    <message>
        <source>Please say something about it.</source>
        <translation>कृपया इसके बारे में कुछ लिखें।</translation>
    </message>
    <message>
        <source>Please say how much: one rupee or more.</source>
        <translation>कृपया राशि लिखें: एक रुपया या अधिक।</translation>
    </message>
    <message>
        <source>More cannot go back than is left: %1.</source>
        <translation>जितना शेष है उससे अधिक नहीं लौट सकता: %1।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::RefundLink</name>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Your bank contests %1.</source>
        <translation>आपके बैंक ने %1 पर विवाद उठाया है।</translation>
    </message>
    <message>
        <source>Ask for a refund</source>
        <translation>रिफ़ंड माँगें</translation>
    </message>
    <message>
        <source>Follow the refund</source>
        <translation>रिफ़ंड की स्थिति देखें</translation>
    </message>
    <message>
        <source>Refund: %1</source>
        <translation>रिफ़ंड: %1</translation>
    </message>
</context>
<context>
    <name>karigar::ui::RefundPage</name>
    <message>
        <source>This booking is not here</source>
        <translation>यह बुकिंग यहाँ नहीं है</translation>
    </message>
    <message>
        <source>It may belong to another account, or has not arrived on this device yet.</source>
        <translation>यह किसी दूसरे खाते की हो सकती है, या इस उपकरण तक अभी नहीं पहुँची।</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>रिफ़ंड</translation>
    </message>
    <message>
        <source>You can ask now; it is sent when there is a network.</source>
        <translation>आप अभी माँग सकते हैं; नेटवर्क मिलने पर भेजा जाएगा।</translation>
    </message>
    <message>
        <source>Ask for a refund</source>
        <translation>रिफ़ंड माँगें</translation>
    </message>
    <message>
        <source>See the booking</source>
        <translation>बुकिंग देखें</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>चुकाई गई राशि</translation>
    </message>
    <message>
        <source>Gone back</source>
        <translation>लौट चुकी राशि</translation>
    </message>
    <message>
        <source>On its way back</source>
        <translation>लौटाई जा रही राशि</translation>
    </message>
    <message>
        <source>Contested by your bank</source>
        <translation>आपके बैंक द्वारा विवादित</translation>
    </message>
    <message>
        <source>Can still go back</source>
        <translation>अभी लौट सकने वाली राशि</translation>
    </message>
    <message>
        <source>Your bank contests %1 of this payment. Until that is decided it can only come back through your bank.</source>
        <translation>आपके बैंक ने इस भुगतान के %1 पर विवाद उठाया है। उसका निर्णय होने तक यह राशि केवल आपके बैंक के ज़रिए लौट सकती है।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::RefundTrack</name>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>Karigar</source>
        <translation>कारीगर</translation>
    </message>
</context>
<context>
    <name>karigar::ui::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>अभी-अभी</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>कुछ ही पल में</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n मिनट पहले</numerusform>
            <numerusform>%n मिनट पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>%n मिनट में</numerusform>
            <numerusform>%n मिनट में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n घंटा पहले</numerusform>
            <numerusform>%n घंटे पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>%n घंटे में</numerusform>
            <numerusform>%n घंटों में</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>कल (बीता)</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>कल (आने वाला)</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n दिन पहले</numerusform>
            <numerusform>%n दिन पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n दिन में</numerusform>
            <numerusform>%n दिनों में</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::RemindersCard</name>
    <message>
        <source>A day before, by mail</source>
        <translation>एक दिन पहले, मेल से</translation>
    </message>
    <message>
        <source>A day before, on the desktop</source>
        <translation>एक दिन पहले, डेस्कटॉप पर</translation>
    </message>
    <message>
        <source>An hour before, by mail</source>
        <translation>एक घंटा पहले, मेल से</translation>
    </message>
    <message>
        <source>An hour before, on the desktop</source>
        <translation>एक घंटा पहले, डेस्कटॉप पर</translation>
    </message>
    <message>
        <source>News, by mail</source>
        <translation>समाचार, मेल से</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>शांत समय</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>शांत समय का आरंभ</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>शांत समय की समाप्ति</translation>
    </message>
    <message>
        <source>Language of mails</source>
        <translation>मेल की भाषा</translation>
    </message>
    <message>
        <source>Reminders and notifications</source>
        <translation>याद दिलाना और सूचनाएँ</translation>
    </message>
    <message>
        <source>News are requests, answers, changes and payments. Cancellations are always mailed. The desktop&apos;s news are a matter of this device; the notification centre keeps them all.</source>
        <translation>समाचार यानी अनुरोध, उत्तर, बदलाव और भुगतान। रद्द होने की सूचना हमेशा मेल से भेजी जाती है। डेस्कटॉप के समाचार केवल इसी उपकरण के लिए हैं; “सूचनाएँ” में सब सुरक्षित रहते हैं।</translation>
    </message>
    <message>
        <source>A reminder that would come in quiet hours comes when they end, or before they begin if that would be too late.</source>
        <translation>याद दिलाने वाला जो संदेश शांत समय में आता, वह शांत समय के बाद आएगा, या बहुत देर हो रही हो तो उससे पहले।</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>मेल</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>डेस्कटॉप</translation>
    </message>
    <message>
        <source>News, on the desktop</source>
        <translation>समाचार, डेस्कटॉप पर</translation>
    </message>
    <message>
        <source>A day before a workshop</source>
        <translation>कार्यशाला से एक दिन पहले</translation>
    </message>
    <message>
        <source>An hour before a workshop</source>
        <translation>कार्यशाला से एक घंटा पहले</translation>
    </message>
    <message>
        <source>News about bookings</source>
        <translation>बुकिंग के समाचार</translation>
    </message>
</context>
<context>
    <name>karigar::ui::SavedFiltersBox</name>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>सहेजे गए फ़िल्टर</translation>
    </message>
    <message>
        <source>Save these filters as</source>
        <translation>इन फ़िल्टरों को इस नाम से सहेजें</translation>
    </message>
    <message>
        <source>Apply the filter %1</source>
        <translation>फ़िल्टर %1 लगाएँ</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 का नाम बदलें</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 मिटाएँ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>नाम बदल दिया गया।</translation>
    </message>
    <message>
        <source>The filter is saved on this device.</source>
        <translation>फ़िल्टर इस उपकरण पर सहेजा गया है।</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” मिटा दिया गया है।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::SearchPage</name>
    <message>
        <source>Search results</source>
        <translation>खोज के परिणाम</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Try fewer words, a craft such as “pottery”, or a city.</source>
        <translation>कम शब्द, “pottery” जैसा कोई शिल्प, या कोई शहर आज़माएँ।</translation>
    </message>
    <message>
        <source>Results for “%1”</source>
        <translation>“%1” के परिणाम</translation>
    </message>
    <message>
        <source>Nothing for “%1”. Results for “%2”</source>
        <translation>“%1” के लिए कुछ नहीं मिला। “%2” के परिणाम</translation>
    </message>
</context>
<context>
    <name>karigar::ui::ServiceCard</name>
    <message>
        <source>Remove %1 from favourites</source>
        <translation>%1 को पसंदीदा से हटाएँ</translation>
    </message>
    <message>
        <source>Keep %1 as a favourite</source>
        <translation>%1 को पसंदीदा में रखें</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1 के साथ</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>वीडियो पर</translation>
    </message>
    <message>
        <source>%1 per guest</source>
        <translation>%1 प्रति अतिथि</translation>
    </message>
    <message>
        <source>next free %1</source>
        <translation>अगला खाली समय %1</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>यहाँ नए</translation>
    </message>
    <message>
        <source>No free date in the next three weeks</source>
        <translation>अगले तीन सप्ताह में कोई तिथि खाली नहीं</translation>
    </message>
</context>
<context>
    <name>karigar::ui::ServiceOffer</name>
    <message>
        <source>for one guest</source>
        <translation>एक अतिथि के लिए</translation>
    </message>
    <message numerus="yes">
        <source>up to %n guest(s)</source>
        <translation>
            <numerusform>%n अतिथि तक</numerusform>
            <numerusform>%n अतिथियों तक</numerusform>
        </translation>
    </message>
    <message>
        <source>by video</source>
        <translation>वीडियो पर</translation>
    </message>
    <message>
        <source>booked at once</source>
        <translation>तुरंत बुकिंग</translation>
    </message>
    <message>
        <source>the artisan answers each request</source>
        <translation>हर अनुरोध पर कारीगर उत्तर देते हैं</translation>
    </message>
    <message>
        <source>per guest, taxes included</source>
        <translation>प्रति अतिथि, कर सहित</translation>
    </message>
    <message>
        <source>See times</source>
        <translation>समय देखें</translation>
    </message>
    <message>
        <source>See times of %1</source>
        <translation>%1 के समय देखें</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>अगला %1</translation>
    </message>
    <message>
        <source>no free time now</source>
        <translation>अभी कोई खाली समय नहीं</translation>
    </message>
    <message numerus="yes">
        <source>takes place from %n guest(s) on</source>
        <translation>
            <numerusform>%n अतिथि होने पर होगी</numerusform>
            <numerusform>कम से कम %n अतिथि होने पर होगी</numerusform>
        </translation>
    </message>
    <message>
        <source>private groups %1</source>
        <translation>निजी समूह %1</translation>
    </message>
</context>
<context>
    <name>karigar::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>The language changes when Karigar starts next.</source>
        <translation>कारीगर के अगली बार शुरू होने पर भाषा बदलेगी।</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Signed in on these devices. Signing one out also wipes what it has stored.</source>
        <translation>इन उपकरणों पर साइन इन है। साइन आउट करने पर उस पर सहेजा सब मिट जाता है।</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>Everything Karigar keeps on this computer is encrypted: bookings, messages, pictures and drafts.</source>
        <translation>कारीगर इस कंप्यूटर पर जो भी रखता है वह एन्क्रिप्टेड है: बुकिंग, संदेश, चित्र और मसौदे।</translation>
    </message>
    <message>
        <source>About Karigar</source>
        <translation>कारीगर के बारे में</translation>
    </message>
    <message>
        <source>Version %1, connected to %2</source>
        <translation>संस्करण %1, %2 से जुड़ा</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without warranty.</source>
        <translation>GNU General Public License, संस्करण 3 या बाद के अंतर्गत मुक्त सॉफ़्टवेयर। इसके साथ कोई वारंटी नहीं है।</translation>
    </message>
    <message>
        <source>%1 (this device)</source>
        <translation>%1 (यह उपकरण)</translation>
    </message>
    <message>
        <source>%1, last seen %2</source>
        <translation>%1, पिछली बार %2</translation>
    </message>
    <message>
        <source>Sign out device</source>
        <translation>उपकरण साइन आउट करें</translation>
    </message>
</context>
<context>
    <name>karigar::ui::SkeletonView</name>
    <message>
        <source>Loading</source>
        <translation>लोड हो रहा है</translation>
    </message>
</context>
<context>
    <name>karigar::ui::SlotButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n शेष</numerusform>
            <numerusform>%n शेष</numerusform>
        </translation>
    </message>
    <message>
        <source>taken</source>
        <translation>भर चुका</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>past</source>
        <translation>बीत चुका</translation>
    </message>
    <message>
        <source>too soon</source>
        <translation>बहुत जल्दी</translation>
    </message>
    <message>
        <source>All seats are taken</source>
        <translation>सभी सीटें भर चुकी हैं</translation>
    </message>
    <message>
        <source>The workshop is closed at this time</source>
        <translation>इस समय कार्यशाला बंद है</translation>
    </message>
    <message>
        <source>This time has passed</source>
        <translation>यह समय बीत चुका है</translation>
    </message>
    <message>
        <source>Too soon: the artisan needs more notice</source>
        <translation>बहुत जल्दी: कारीगर को पहले से सूचना चाहिए</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) left</source>
        <translation>
            <numerusform>%n सीट शेष</numerusform>
            <numerusform>%n सीटें शेष</numerusform>
        </translation>
    </message>
    <message>
        <source>not for sale: %1</source>
        <translation>बुक नहीं हो सकता: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>full, you are number %1 in the waiting list</source>
        <translation>भरा हुआ, प्रतीक्षा सूची में आपका क्रम %1 है</translation>
    </message>
    <message numerus="yes">
        <source>full, %n waiting, join the waiting list</source>
        <translation>
            <numerusform>भरा हुआ, %n प्रतीक्षा में, प्रतीक्षा सूची में जुड़ें</numerusform>
            <numerusform>भरा हुआ, %n प्रतीक्षा में, प्रतीक्षा सूची में जुड़ें</numerusform>
        </translation>
    </message>
    <message>
        <source>full · you are no. %1</source>
        <translation>भरा हुआ · आपका क्रम %1</translation>
    </message>
    <message numerus="yes">
        <source>full · %n waiting</source>
        <translation>
            <numerusform>भरा हुआ · %n प्रतीक्षा में</numerusform>
            <numerusform>भरा हुआ · %n प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message>
        <source>full · waiting list</source>
        <translation>भरा हुआ · प्रतीक्षा सूची</translation>
    </message>
</context>
<context>
    <name>karigar::ui::StatTile</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>karigar::ui::SummaryPanel</name>
    <message>
        <source>A note for the artisan</source>
        <translation>कारीगर के लिए टिप्पणी</translation>
    </message>
    <message>
        <source>A note for the artisan (optional)</source>
        <translation>कारीगर के लिए टिप्पणी (वैकल्पिक)</translation>
    </message>
    <message>
        <source>The workshop</source>
        <translation>कार्यशाला</translation>
    </message>
    <message>
        <source>One guest less</source>
        <translation>एक अतिथि कम</translation>
    </message>
    <message>
        <source>One guest more</source>
        <translation>एक अतिथि और</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>अतिथि</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>वीडियो पर</translation>
    </message>
    <message>
        <source>Choose a time to go on.</source>
        <translation>आगे बढ़ने के लिए समय चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n अतिथि</numerusform>
            <numerusform>%n अतिथि</numerusform>
        </translation>
    </message>
    <message>
        <source>If you cancel: %1</source>
        <translation>रद्द करने पर: %1</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>%1 चुकाएँ</translation>
    </message>
    <message>
        <source>Paying needs the network. Your choice is kept.</source>
        <translation>भुगतान के लिए नेटवर्क चाहिए। आपका चुनाव सुरक्षित है।</translation>
    </message>
    <message>
        <source>You pay in your browser. The amount is only reserved until the artisan says yes.</source>
        <translation>आप ब्राउज़र में भुगतान करते हैं। कारीगर की हाँ तक राशि केवल आरक्षित रहती है।</translation>
    </message>
    <message>
        <source>You pay in your browser and are booked at once.</source>
        <translation>आप ब्राउज़र में भुगतान करते हैं और बुकिंग तुरंत हो जाती है।</translation>
    </message>
    <message>
        <source>Private group: the whole session for you</source>
        <translation>निजी समूह: पूरा सत्र आपके लिए</translation>
    </message>
    <message>
        <source>At the workshop (%1). On your clock: %2 (%3).</source>
        <translation>कार्यशाला में (%1)। आपकी घड़ी से: %2 (%3)।</translation>
    </message>
    <message numerus="yes">
        <source>Private group, up to %n guest(s): %1</source>
        <translation>
            <numerusform>निजी समूह, %n अतिथि तक: %1</numerusform>
            <numerusform>निजी समूह, %n अतिथियों तक: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else comes to this session.</source>
        <translation>इस सत्र में और कोई नहीं आएगा।</translation>
    </message>
    <message>
        <source>Others have seats at this time, so it cannot be private.</source>
        <translation>इस समय दूसरों की भी सीटें हैं, इसलिए यह निजी नहीं हो सकता।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::SyncChip</name>
    <message>
        <source>Up to date</source>
        <translation>सब अद्यतन</translation>
    </message>
    <message>
        <source>Everything is settled with the server</source>
        <translation>सर्वर के साथ सब पूरा है</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>अद्यतन हो रहा है</translation>
    </message>
    <message>
        <source>Exchanging changes with the server</source>
        <translation>सर्वर के साथ बदलाव साझा हो रहे हैं</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n प्रतीक्षा में</numerusform>
            <numerusform>%n प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept here until the server has answered</source>
        <translation>सर्वर के उत्तर तक यहाँ सुरक्षित</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n अस्वीकृत</numerusform>
            <numerusform>%n अस्वीकृत</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the tray to see why</source>
        <translation>कारण देखने के लिए ट्रे खोलें</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>%1 से ऑफ़लाइन</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting until the network returns</source>
        <translation>
            <numerusform>नेटवर्क लौटने तक %n प्रतीक्षा में</numerusform>
            <numerusform>नेटवर्क लौटने तक %n प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stays readable</source>
        <translation>सब कुछ पढ़ा जा सकता है</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n waiting</source>
        <translation>
            <numerusform>ऑफ़लाइन, %n प्रतीक्षा में</numerusform>
            <numerusform>ऑफ़लाइन, %n प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>फिर से साइन इन करें</translation>
    </message>
    <message>
        <source>The session on this device has ended. What is stored here is kept</source>
        <translation>इस डिवाइस पर सत्र समाप्त हो गया है। यहाँ सहेजा हुआ सुरक्षित है</translation>
    </message>
    <message>
        <source>Update Karigar</source>
        <translation>कारीगर को अपडेट करें</translation>
    </message>
    <message>
        <source>The marketplace no longer understands this version. What is stored here is kept</source>
        <translation>बाज़ार अब इस संस्करण को नहीं समझता। यहाँ सहेजा हुआ सुरक्षित है</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>अद्यतन नहीं</translation>
    </message>
</context>
<context>
    <name>karigar::ui::TileDelegate</name>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
</context>
<context>
    <name>karigar::ui::TimeWindowEdit</name>
    <message>
        <source>%1 opens at</source>
        <translation>%1 को खुलने का समय</translation>
    </message>
    <message>
        <source>%1 closes at</source>
        <translation>%1 को बंद होने का समय</translation>
    </message>
    <message>
        <source>Remove these hours on %1</source>
        <translation>%1 से यह समय हटाएँ</translation>
    </message>
</context>
<context>
    <name>karigar::ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>सब में खोजें</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>सूचनाएँ</translation>
    </message>
</context>
<context>
    <name>karigar::ui::TotalsRow</name>
    <message>
        <source>Paid</source>
        <translation>चुकाई गई राशि</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>सकल</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>लौटी राशि</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>रिफ़ंड</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>शुद्ध</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>आरक्षित</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>स्थिति के अनुसार</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>karigar::ui::TransactionPane</name>
    <message>
        <source>Begun</source>
        <translation>शुरू हुआ</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>राशि आरक्षित</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>राशि ली गई</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>भुगतान का तरीका</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>भुगतान संदर्भ</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>क्या विफल हुआ</translation>
    </message>
    <message>
        <source>On its way back</source>
        <translation>लौटाई जा रही राशि</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>राशि लौटाई गई</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>पहुँचा</translation>
    </message>
    <message>
        <source>Refund reference</source>
        <translation>रिफ़ंड संदर्भ</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>बैंक संदर्भ</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>अदा की गई राशि</translation>
    </message>
    <message>
        <source>Payout reference</source>
        <translation>अदायगी संदर्भ</translation>
    </message>
    <message>
        <source>Fees of the gateway</source>
        <translation>गेटवे का शुल्क</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस ली गई</translation>
    </message>
    <message>
        <source>Choose a transaction</source>
        <translation>कोई लेन-देन चुनें</translation>
    </message>
    <message>
        <source>Its state, references and papers appear here.</source>
        <translation>उसकी स्थिति, संदर्भ और कागज़ात यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>लेन-देन</translation>
    </message>
    <message>
        <source>See the booking</source>
        <translation>बुकिंग देखें</translation>
    </message>
    <message>
        <source>See the receipt</source>
        <translation>रसीद देखें</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>रसीदें</translation>
    </message>
    <message>
        <source>%1, waiting for the server</source>
        <translation>%1, सर्वर की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Follow the refund</source>
        <translation>रिफ़ंड की स्थिति देखें</translation>
    </message>
    <message>
        <source>Ask for a refund</source>
        <translation>रिफ़ंड माँगें</translation>
    </message>
    <message>
        <source>The receipt is written when the payment is collected.</source>
        <translation>राशि ले लिए जाने पर रसीद बनती है।</translation>
    </message>
    <message>
        <source>The credit note is written when the money has arrived.</source>
        <translation>राशि पहुँच जाने पर क्रेडिट नोट बनता है।</translation>
    </message>
    <message>
        <source>A payout gathers many payments; each of them has its own papers.</source>
        <translation>एक अदायगी में कई भुगतान होते हैं; हर भुगतान के अपने कागज़ात होते हैं।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::TransactionsView</name>
    <message>
        <source>Transactions</source>
        <translation>लेन-देन</translation>
    </message>
    <message>
        <source>Workshop or reference</source>
        <translation>कार्यशाला या संदर्भ</translation>
    </message>
    <message>
        <source>Guest, workshop or reference</source>
        <translation>अतिथि, कार्यशाला या संदर्भ</translation>
    </message>
    <message>
        <source>No transactions yet</source>
        <translation>अभी कोई लेन-देन नहीं</translation>
    </message>
    <message>
        <source>When you book a workshop, the payment and its receipt stay here, and so does what comes back.</source>
        <translation>आप जब कोई कार्यशाला बुक करेंगे, तो भुगतान और उसकी रसीद यहाँ रहेगी, और जो राशि लौटे वह भी।</translation>
    </message>
    <message>
        <source>Payments of your guests, refunds to them and payouts to your bank appear here.</source>
        <translation>आपके अतिथियों के भुगतान, उनके रिफ़ंड और आपके बैंक में अदायगियाँ यहाँ दिखती हैं।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::TrayPage</name>
    <message>
        <source>Refused changes</source>
        <translation>अस्वीकृत बदलाव</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>कुछ भी अस्वीकृत नहीं हुआ</translation>
    </message>
    <message>
        <source>A change that turns out to be impossible waits here, with the reason, until you decide what becomes of it.</source>
        <translation>जो बदलाव संभव न हो वह कारण सहित यहाँ रुकता है, जब तक आप तय न करें कि उसका क्या हो।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>These were undone here because the marketplace could not accept them.</source>
        <translation>ये यहाँ वापस लिए गए क्योंकि बाज़ार इन्हें स्वीकार नहीं कर सका।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>karigar::ui::UnlockWindow</name>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>एक बार फिर</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>यही पासफ़्रेज़ रखें</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Unlock Karigar</source>
        <translation>कारीगर खोलें</translation>
    </message>
    <message>
        <source>This system has no keychain, so a passphrase protects what Karigar keeps on this computer. It cannot be recovered: without it, only what the server has can be fetched again.</source>
        <translation>इस सिस्टम में कीचेन नहीं है, इसलिए कारीगर इस कंप्यूटर पर जो रखता है उसकी रक्षा पासफ़्रेज़ करता है। यह भूल जाने पर वापस नहीं मिल सकता: इसके बिना केवल वही फिर लाया जा सकता है जो सर्वर पर है।</translation>
    </message>
    <message>
        <source>What Karigar keeps on this computer is encrypted with your passphrase.</source>
        <translation>कारीगर इस कंप्यूटर पर जो रखता है वह आपके पासफ़्रेज़ से एन्क्रिप्टेड है।</translation>
    </message>
    <message>
        <source>This is not the passphrase. Nothing was changed; try again.</source>
        <translation>यह पासफ़्रेज़ नहीं है। कुछ नहीं बदला; फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>A passphrase has at least 10 characters.</source>
        <translation>पासफ़्रेज़ में कम से कम 10 अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>दोनों एक जैसे नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::WaitNote</name>
    <message>
        <source>Join the waiting list</source>
        <translation>प्रतीक्षा सूची में जुड़ें</translation>
    </message>
    <message>
        <source>Give up my place</source>
        <translation>अपनी जगह छोड़ें</translation>
    </message>
    <message>
        <source>Give up your place? Joining again means joining at the end.</source>
        <translation>अपनी जगह छोड़ें? फिर से जुड़ने पर आप सूची के अंत में होंगे।</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>जगह छोड़ें</translation>
    </message>
    <message>
        <source>All seats at this time are taken.</source>
        <translation>इस समय की सभी सीटें भर चुकी हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are free at this time, fewer than you want.</source>
        <translation>
            <numerusform>इस समय %n सीट खाली है, जितनी आप चाहते हैं उससे कम।</numerusform>
            <numerusform>इस समय %n सीटें खाली हैं, जितनी आप चाहते हैं उससे कम।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits yet; you would be the first.</source>
        <translation>अभी कोई प्रतीक्षा में नहीं है; आप पहले होंगे।</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting already.</source>
        <translation>
            <numerusform>%n पहले से प्रतीक्षा में।</numerusform>
            <numerusform>%n पहले से प्रतीक्षा में।</numerusform>
        </translation>
    </message>
    <message>
        <source>You find it under Bookings, too.</source>
        <translation>यह आपको “बुकिंग” में भी मिलेगी।</translation>
    </message>
    <message>
        <source>Joining needs the network. Your choice is kept.</source>
        <translation>जुड़ने के लिए नेटवर्क चाहिए। आपका चुनाव सुरक्षित है।</translation>
    </message>
    <message numerus="yes">
        <source>When seats become free they are kept for you for %n hour(s), and you are told at once. You pay only when you take them.</source>
        <translation>
            <numerusform>सीटें खाली होने पर आपके लिए %n घंटे तक रखी जाएँगी, और आपको तुरंत बताया जाएगा। भुगतान आप तभी करेंगे जब सीटें लेंगे।</numerusform>
            <numerusform>सीटें खाली होने पर आपके लिए %n घंटों तक रखी जाएँगी, और आपको तुरंत बताया जाएगा। भुगतान आप तभी करेंगे जब सीटें लेंगे।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::WaitingCard</name>
    <message>
        <source>Take the seats and pay</source>
        <translation>सीटें लें और भुगतान करें</translation>
    </message>
    <message>
        <source>Give up my place</source>
        <translation>अपनी जगह छोड़ें</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>जगह छोड़ें</translation>
    </message>
    <message>
        <source>Seats for you</source>
        <translation>आपके लिए सीटें</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>प्रतीक्षा सूची</translation>
    </message>
    <message>
        <source>Waiting for the network.</source>
        <translation>नेटवर्क की प्रतीक्षा में।</translation>
    </message>
    <message>
        <source>Paying needs the network.</source>
        <translation>भुगतान के लिए नेटवर्क चाहिए।</translation>
    </message>
    <message>
        <source>Let go of these seats? They go to the next in line.</source>
        <translation>ये सीटें छोड़ दें? ये क़तार में अगले व्यक्ति को मिलेंगी।</translation>
    </message>
    <message>
        <source>Give up your place? Joining again means joining at the end.</source>
        <translation>अपनी जगह छोड़ें? फिर से जुड़ने पर आप सूची के अंत में होंगे।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::WaitingLineCard</name>
    <message>
        <source>Waiting list of this session</source>
        <translation>इस सत्र की प्रतीक्षा सूची</translation>
    </message>
    <message>
        <source>Seats that become free are offered to them in this order, by themselves.</source>
        <translation>खाली होने वाली सीटें अपने आप इसी क्रम में इन्हें दी जाती हैं।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::WaitingList</name>
    <message>
        <source>Waiting lists</source>
        <translation>प्रतीक्षा सूचियाँ</translation>
    </message>
</context>
<context>
    <name>karigar::ui::WeekGrid</name>
    <message>
        <source>Weekly hours</source>
        <translation>साप्ताहिक समय</translation>
    </message>
</context>
<context>
    <name>karigar::ui::WeekHours</name>
    <message>
        <source>The end must be after the start.</source>
        <translation>समाप्ति आरंभ के बाद होनी चाहिए।</translation>
    </message>
    <message>
        <source>Open for at least 15 minutes.</source>
        <translation>कम से कम 15 मिनट खुला रखें।</translation>
    </message>
    <message>
        <source>These hours overlap.</source>
        <translation>ये समय आपस में टकराते हैं।</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>karigar::ui::WelcomeWindow</name>
    <message>
        <source>Sign in or create an account</source>
        <translation>साइन इन करें या खाता बनाएँ</translation>
    </message>
    <message>
        <source>Welcome to Karigar</source>
        <translation>कारीगर में स्वागत है</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>खाता बनाएँ</translation>
    </message>
    <message>
        <source>Everything stays encrypted on this computer. Server: %1</source>
        <translation>इस कंप्यूटर पर सब कुछ एन्क्रिप्टेड रहता है। सर्वर: %1</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>खाता बनाएँ</translation>
    </message>
    <message>
        <source>Please give your email address and your password.</source>
        <translation>कृपया अपना ईमेल पता और पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>साइन इन हो रहा है …</translation>
    </message>
    <message>
        <source>Creating the account …</source>
        <translation>खाता बन रहा है …</translation>
    </message>
</context>
<context>
    <name>karigar::ui::admin::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>लेखा-जाँच</translation>
    </message>
    <message>
        <source>Who did what and when, and whether it was accepted. Entries are never changed.</source>
        <translation>किसने क्या और कब किया, और वह स्वीकार हुआ या नहीं। प्रविष्टियाँ कभी बदली नहीं जातीं।</translation>
    </message>
    <message>
        <source>The whole id of a booking, payment or person</source>
        <translation>बुकिंग, भुगतान या व्यक्ति का पूरा id</translation>
    </message>
    <message>
        <source>No entries here</source>
        <translation>यहाँ कोई प्रविष्टि नहीं</translation>
    </message>
    <message>
        <source>Each command that people or the marketplace carry out is written down here. Perhaps the filters leave them out.</source>
        <translation>लोग या बाज़ार जो भी आदेश पूरा करते हैं वह यहाँ लिखा जाता है। हो सकता है फ़िल्टर के कारण न दिख रहा हो।</translation>
    </message>
    <message>
        <source>Refused only</source>
        <translation>केवल अस्वीकृत</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n प्रविष्टि</numerusform>
            <numerusform>%n प्रविष्टियाँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::admin::BookingsPage</name>
    <message>
        <source>Choose a booking</source>
        <translation>एक बुकिंग चुनें</translation>
    </message>
    <message>
        <source>Its timeline, people, payment, ledger and audit are shown here.</source>
        <translation>उसका घटनाक्रम, लोग, भुगतान, बहीखाता और लेखा-जाँच यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>वीडियो पर</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n seat(s)</source>
        <translation>
            <numerusform>%1 · %2 · %n सीट</numerusform>
            <numerusform>%1 · %2 · %n सीटें</numerusform>
        </translation>
    </message>
    <message>
        <source>Price for one</source>
        <translation>एक का मूल्य</translation>
    </message>
    <message>
        <source>Note of the guest</source>
        <translation>अतिथि की टिप्पणी</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी हो गया।</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>व्यक्ति खोलें</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 खोलें</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>अतिथि</translation>
    </message>
    <message>
        <source>Artisan</source>
        <translation>कारीगर</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>There is no payment for this booking.</source>
        <translation>इस बुकिंग का कोई भुगतान नहीं है।</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>क्या विफल हुआ</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>भुगतान खोलें</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>लेखा-जाँच</translation>
    </message>
    <message>
        <source>No entries about this booking have arrived on this device.</source>
        <translation>इस बुकिंग की कोई प्रविष्टि इस उपकरण तक नहीं पहुँची है।</translation>
    </message>
    <message>
        <source>The marketplace itself</source>
        <translation>स्वयं बाज़ार</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>बुकिंग रद्द करें</translation>
    </message>
</context>
<context>
    <name>karigar::ui::admin::BrowsePage</name>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Everything that has arrived can be read.</source>
        <translation>जो भी पहुँच चुका है वह पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 दिन</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>The first %1 found</source>
        <translation>मिले परिणामों में से पहले %1</translation>
    </message>
    <message>
        <source>%1 for “%2”, which is close</source>
        <translation>%1, मिलते-जुलते “%2” के लिए</translation>
    </message>
</context>
<context>
    <name>karigar::ui::admin::CasePane</name>
    <message>
        <source>Not on this device</source>
        <translation>इस उपकरण पर नहीं है</translation>
    </message>
    <message>
        <source>It may still be on its way, or the link is an old one. Nothing is lost: look again when everything has synchronised.</source>
        <translation>हो सकता है यह अभी रास्ते में हो, या लिंक पुराना हो। कुछ खोया नहीं है: सब सिंक हो जाने पर फिर देखें।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::admin::ConfirmRefund</name>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
</context>
<context>
    <name>karigar::ui::admin::DisputesPage</name>
    <message>
        <source>Disputes</source>
        <translation>विवाद</translation>
    </message>
    <message>
        <source>Payments that a customer&apos;s bank contests, the oldest first. Until one is decided nothing of it may be refunded.</source>
        <translation>वे भुगतान जिन पर ग्राहक के बैंक ने विवाद उठाया है, सबसे पुराने पहले। निर्णय होने तक उनमें से कुछ भी लौटाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Guest or workshop</source>
        <translation>अतिथि या कार्यशाला</translation>
    </message>
    <message>
        <source>No payment is contested</source>
        <translation>किसी भुगतान पर विवाद नहीं है</translation>
    </message>
    <message>
        <source>When a customer&apos;s bank contests a payment, it appears here with the time that is left to answer.</source>
        <translation>जब ग्राहक का बैंक किसी भुगतान पर विवाद उठाता है, तो वह यहाँ उत्तर देने के शेष समय के साथ दिखता है।</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>निर्णय नहीं हुआ</translation>
    </message>
    <message>
        <source>Choose a dispute</source>
        <translation>कोई विवाद चुनें</translation>
    </message>
    <message>
        <source>What is contested, why, until when to answer, and the booking are shown here.</source>
        <translation>किस पर विवाद है, क्यों, कब तक उत्तर देना है, और बुकिंग यहाँ दिखती है।</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>कोई भी स्थिति</translation>
    </message>
    <message numerus="yes">
        <source>%n dispute(s)</source>
        <translation>
            <numerusform>%n विवाद</numerusform>
            <numerusform>%n विवाद</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to answer passed on %1.</source>
        <translation>उत्तर देने का समय %1 को बीत गया।</translation>
    </message>
    <message>
        <source>%1 left to answer, until %2. Answer in the gateway&apos;s dashboard with the booking, the invoice and what was agreed.</source>
        <translation>उत्तर देने के लिए %1 शेष, %2 तक। गेटवे के डैशबोर्ड में बुकिंग, बिल और जो तय हुआ था उसके साथ उत्तर दें।</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>विवादित राशि</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>विवाद</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी हो गया।</translation>
    </message>
    <message>
        <source>The booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>%1 with %2 · %3</source>
        <translation>%1, %2 के साथ · %3</translation>
    </message>
    <message>
        <source>Open booking</source>
        <translation>बुकिंग खोलें</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>भुगतान खोलें</translation>
    </message>
</context>
<context>
    <name>karigar::ui::admin::DriftPage</name>
    <message>
        <source>Drift</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>What the gateway said last is kept here; it is asked again with a network.</source>
        <translation>गेटवे ने पिछली बार जो बताया वह यहाँ रखा है; नेटवर्क मिलने पर उससे फिर पूछा जाएगा।</translation>
    </message>
    <message>
        <source>The gateway is asked. What it says appears here.</source>
        <translation>गेटवे से पूछा जा रहा है। उसका उत्तर यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Reading the books…</source>
        <translation>बहीखाते पढ़े जा रहे हैं…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर से जाँचें</translation>
    </message>
    <message>
        <source>What our books say of every payment, against what the gateway&apos;s own list says of it.</source>
        <translation>हर भुगतान के बारे में हमारे बहीखाते जो कहते हैं और गेटवे की अपनी सूची जो कहती है, दोनों का मिलान।</translation>
    </message>
    <message>
        <source>The gateway&apos;s list has not been read yet, so nothing is compared.</source>
        <translation>गेटवे की सूची अभी पढ़ी नहीं गई है, इसलिए कोई मिलान नहीं हुआ।</translation>
    </message>
    <message>
        <source>Every payment that could be compared agrees.</source>
        <translation>जिन भुगतानों का मिलान हो सका, वे सब मेल खाते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) differ.</source>
        <translation>
            <numerusform>%n भुगतान में अंतर है।</numerusform>
            <numerusform>%n भुगतानों में अंतर है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Collected less gone back, by our books</source>
        <translation>ली गई राशि में से लौटी राशि घटाकर, हमारे बहीखाते में</translation>
    </message>
    <message>
        <source>The same by the gateway&apos;s list</source>
        <translation>वही, गेटवे की सूची में</translation>
    </message>
    <message>
        <source>On its way back, in the gateway&apos;s list already</source>
        <translation>लौटाई जा रही राशि, जो गेटवे की सूची में आ चुकी है</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>जिसका कारण ज्ञात नहीं</translation>
    </message>
    <message>
        <source>Last read %1 (%2).</source>
        <translation>पिछली बार %1 पढ़ा गया (%2)।</translation>
    </message>
    <message>
        <source>Balance at the gateway: %1, %2.</source>
        <translation>गेटवे पर शेष राशि: %1, %2।</translation>
    </message>
    <message numerus="yes">
        <source>%n more differ.</source>
        <translation>
            <numerusform>%n और भुगतान में अंतर है।</numerusform>
            <numerusform>%n और भुगतानों में अंतर है।</numerusform>
        </translation>
    </message>
    <message>
        <source>differs</source>
        <translation>अंतर है</translation>
    </message>
    <message>
        <source>By our books</source>
        <translation>हमारे बहीखाते में</translation>
    </message>
    <message>
        <source>By the gateway</source>
        <translation>गेटवे के अनुसार</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>ली गई राशि</translation>
    </message>
    <message>
        <source>Gone back</source>
        <translation>लौटी राशि</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>बची राशि</translation>
    </message>
    <message>
        <source>Payment at the gateway</source>
        <translation>गेटवे पर भुगतान</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी हो गया।</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>भुगतान खोलें</translation>
    </message>
</context>
<context>
    <name>karigar::ui::admin::HistoryPage</name>
    <message>
        <source>Everything that has arrived can be read.</source>
        <translation>जो भी पहुँच चुका है वह पढ़ा जा सकता है।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::admin::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>The numbers are those of the last count that arrived.</source>
        <translation>ये संख्याएँ पिछली पहुँची गिनती की हैं।</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>पक्की</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>ली गई राशि</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>राशि आरक्षित</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>नए लोग</translation>
    </message>
    <message>
        <source>Captured in the last fourteen days</source>
        <translation>पिछले चौदह दिनों में ली गई राशि</translation>
    </message>
    <message>
        <source>Captured by day</source>
        <translation>दिन के अनुसार ली गई राशि</translation>
    </message>
    <message>
        <source>Does not look right</source>
        <translation>ठीक नहीं लगता</translation>
    </message>
    <message>
        <source>Nothing. Payments that hang, fail, or were taken for bookings that came to nothing appear here.</source>
        <translation>कुछ नहीं। जो भुगतान अटकें, विफल हों, या ऐसी बुकिंग के लिए लिए गए हों जो नहीं हो सकीं, वे यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>Payments that do not look right</source>
        <translation>जो भुगतान ठीक नहीं लगते</translation>
    </message>
    <message>
        <source>Booked last</source>
        <translation>हाल की बुकिंग</translation>
    </message>
    <message>
        <source>Nobody has booked yet.</source>
        <translation>अभी किसी ने बुकिंग नहीं की।</translation>
    </message>
    <message>
        <source>Latest bookings</source>
        <translation>नवीनतम बुकिंग</translation>
    </message>
    <message>
        <source>%1 in India, as of %2. Each number opens its rows.</source>
        <translation>भारत में %1, %2 बजे तक। हर संख्या अपनी सूची खोलती है।</translation>
    </message>
    <message>
        <source>%1 in India. The day has not been counted yet.</source>
        <translation>भारत में %1। इस दिन की गिनती अभी नहीं हुई।</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 बजे तक</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>अभी गिना नहीं गया</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>कुल %1</translation>
    </message>
</context>
<context>
    <name>karigar::ui::admin::PaybackPage</name>
    <message>
        <source>Sent refunds</source>
        <translation>भेजे गए रिफ़ंड</translation>
    </message>
    <message>
        <source>Every refund on its way to a bank, the newest first. A person is needed where one failed or was made at the gateway without us.</source>
        <translation>बैंक को भेजा गया हर रिफ़ंड, सबसे नए पहले। जहाँ कोई विफल हुआ हो या हमारे बिना गेटवे पर किया गया हो, वहाँ किसी व्यक्ति की ज़रूरत है।</translation>
    </message>
    <message>
        <source>Guest or workshop</source>
        <translation>अतिथि या कार्यशाला</translation>
    </message>
    <message>
        <source>No refund needs a person</source>
        <translation>किसी रिफ़ंड को व्यक्ति की ज़रूरत नहीं</translation>
    </message>
    <message>
        <source>Refunds that fail, and those that somebody makes at the gateway, appear here. All others are under “Any state”.</source>
        <translation>विफल होने वाले रिफ़ंड, और जो कोई सीधे गेटवे पर करे, यहाँ दिखते हैं। बाकी सब “कोई भी स्थिति” में हैं।</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>व्यक्ति की ज़रूरत</translation>
    </message>
    <message>
        <source>Choose a refund</source>
        <translation>कोई रिफ़ंड चुनें</translation>
    </message>
    <message>
        <source>Its way to the bank, the gateway&apos;s ids and what can be done are shown here.</source>
        <translation>बैंक तक उसका रास्ता, गेटवे के id और क्या किया जा सकता है, यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>कोई भी स्थिति</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s)</source>
        <translation>
            <numerusform>%n रिफ़ंड</numerusform>
            <numerusform>%n रिफ़ंड</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>अनुरोध खोलें</translation>
    </message>
    <message>
        <source>Open booking</source>
        <translation>बुकिंग खोलें</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>भुगतान खोलें</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>गेटवे पर</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी हो गया।</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>रिफ़ंड</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>बैंक संदर्भ</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>पुष्टि हुई</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>कोशिशें</translation>
    </message>
</context>
<context>
    <name>karigar::ui::admin::PaymentsPage</name>
    <message>
        <source>Choose a payment</source>
        <translation>एक भुगतान चुनें</translation>
    </message>
    <message>
        <source>Its state, the gateway&apos;s ids and what it moved are shown here.</source>
        <translation>उसकी स्थिति, गेटवे के id और उससे हुए लेन-देन यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>शुरू हुआ</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>राशि आरक्षित</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>राशि ली गई</translation>
    </message>
    <message>
        <source>Fee of the gateway, tax included</source>
        <translation>गेटवे का शुल्क, कर सहित</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>राशि लौटाई गई</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>क्या विफल हुआ</translation>
    </message>
    <message>
        <source>Open booking</source>
        <translation>बुकिंग खोलें</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>गेटवे पर</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी हो गया।</translation>
    </message>
    <message>
        <source>The gateway has not opened an order yet.</source>
        <translation>गेटवे ने अभी कोई ऑर्डर नहीं खोला है।</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>भुगतान का तरीका</translation>
    </message>
</context>
<context>
    <name>karigar::ui::admin::PayoutsPage</name>
    <message>
        <source>What you note here is sent when you are online again.</source>
        <translation>आप यहाँ जो दर्ज करेंगे वह फिर ऑनलाइन होने पर भेजा जाएगा।</translation>
    </message>
    <message>
        <source>Payouts due</source>
        <translation>देय अदायगियाँ</translation>
    </message>
    <message>
        <source>What is payable to each artisan, less the gateway&apos;s fees. Through the gateway it goes by itself once a workshop is over; otherwise pay at the bank, and note it here.</source>
        <translation>हर कारीगर को देय राशि, गेटवे का शुल्क घटाकर। गेटवे के ज़रिए यह कार्यशाला हो जाने पर अपने आप चली जाती है; नहीं तो बैंक में अदा करें और यहाँ दर्ज करें।</translation>
    </message>
    <message>
        <source>Choose an artisan</source>
        <translation>कोई कारीगर चुनें</translation>
    </message>
    <message>
        <source>What is due, and where it goes, is shown here.</source>
        <translation>कितना देय है और वह कहाँ जाता है, यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>अदायगी</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>अभी देय</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>बैंक संदर्भ</translation>
    </message>
    <message>
        <source>Pay exactly this amount first; the reference is shown to the artisan.</source>
        <translation>पहले ठीक यही राशि अदा करें; संदर्भ कारीगर को दिखाया जाता है।</translation>
    </message>
    <message>
        <source>Note as paid</source>
        <translation>अदा किया गया दर्ज करें</translation>
    </message>
    <message>
        <source>Account at the gateway</source>
        <translation>गेटवे पर खाता</translation>
    </message>
    <message>
        <source>Linked account</source>
        <translation>जुड़ा हुआ खाता</translation>
    </message>
    <message>
        <source>With one, what is payable is sent there by itself. Leave it empty to pay by hand.</source>
        <translation>खाता जुड़ा हो तो देय राशि अपने आप वहाँ भेजी जाती है। हाथ से अदा करना हो तो इसे खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Save the account</source>
        <translation>खाता सहेजें</translation>
    </message>
    <message>
        <source>%1 due in all</source>
        <translation>कुल %1 देय</translation>
    </message>
    <message>
        <source>%1 more waits because banks contest it.</source>
        <translation>%1 और प्रतीक्षा में हैं, क्योंकि बैंकों ने उन पर विवाद उठाया है।</translation>
    </message>
    <message>
        <source>Payouts are made by hand from now on.</source>
        <translation>अब से अदायगी हाथ से की जाएगी।</translation>
    </message>
    <message>
        <source>Saved. What is payable is sent there.</source>
        <translation>सहेज लिया गया। देय राशि वहीं भेजी जाएगी।</translation>
    </message>
    <message>
        <source>Noted: %1 to %2.</source>
        <translation>दर्ज किया गया: %2 को %1।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::admin::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Everybody with an account, those who joined last first. What people write to each other is not shown here.</source>
        <translation>खाता रखने वाले सभी लोग, हाल में जुड़े सबसे पहले। लोग एक-दूसरे को जो लिखते हैं वह यहाँ नहीं दिखता।</translation>
    </message>
    <message>
        <source>Name or email</source>
        <translation>नाम या ईमेल</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>यहाँ कोई नहीं</translation>
    </message>
    <message>
        <source>People appear when they register. Perhaps the filters leave them out.</source>
        <translation>लोग पंजीकरण करने पर यहाँ दिखते हैं। हो सकता है फ़िल्टर के कारण न दिख रहे हों।</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>एक व्यक्ति चुनें</translation>
    </message>
    <message>
        <source>Their profile and their numbers are shown here.</source>
        <translation>उनकी प्रोफ़ाइल और आँकड़े यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>Joined when</source>
        <translation>कब जुड़े</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n व्यक्ति</numerusform>
            <numerusform>%n व्यक्ति</numerusform>
        </translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>State</source>
        <translation>राज्य</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>जुड़े</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी हो गया।</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>आँकड़ों में</translation>
    </message>
    <message>
        <source>Booked as a guest</source>
        <translation>अतिथि के रूप में बुकिंग</translation>
    </message>
    <message>
        <source>Workshops offered</source>
        <translation>पेश की गई कार्यशालाएँ</translation>
    </message>
    <message>
        <source>Bookings as the artisan</source>
        <translation>कारीगर के रूप में बुकिंग</translation>
    </message>
    <message>
        <source>Paid in all</source>
        <translation>कुल भुगतान</translation>
    </message>
    <message>
        <source>Earned in all</source>
        <translation>कुल कमाई</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>कार्यशाला</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>रेटिंग</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 5, %n review(s)</source>
        <translation>
            <numerusform>5 में से %1, %n समीक्षा</numerusform>
            <numerusform>5 में से %1, %n समीक्षाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Places in waiting lists</source>
        <translation>प्रतीक्षा सूचियों में जगहें</translation>
    </message>
</context>
<context>
    <name>karigar::ui::admin::RefundDecision</name>
    <message>
        <source>How much goes back</source>
        <translation>कितनी राशि लौटेगी</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>काम हाथ में लें</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>ग्राहक से पूछें</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>By the policy</source>
        <translation>नियम के अनुसार</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>जितना शेष है, सब</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>दूसरी राशि</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>ग्राहक को</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Needed to ask or to decline; read with an approval too.</source>
        <translation>पूछने या अस्वीकार करने के लिए ज़रूरी; स्वीकृति के साथ भी पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>निर्णय करें</translation>
    </message>
    <message>
        <source>Please write what the customer is to read.</source>
        <translation>कृपया वह लिखें जो ग्राहक पढ़ेंगे।</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>माँगी गई राशि</translation>
    </message>
    <message>
        <source>By the policy, cancelled at that time</source>
        <translation>नियम के अनुसार, यदि उस समय रद्द की जाती</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>शेष राशि</translation>
    </message>
    <message>
        <source>Goes back now</source>
        <translation>अभी लौटेगी</translation>
    </message>
    <message>
        <source>Stays with %1</source>
        <translation>%1 के पास रहेगी</translation>
    </message>
    <message>
        <source>Refund %1…</source>
        <translation>%1 लौटाएँ…</translation>
    </message>
    <message>
        <source>Refund %1 to %2?</source>
        <translation>%2 को %1 लौटाएँ?</translation>
    </message>
    <message>
        <source>For “%1”, back the way it was paid (%2). It usually arrives %3.</source>
        <translation>“%1” के लिए, जिस तरह भुगतान हुआ था उसी तरह वापस (%2)। राशि आम तौर पर %3 पहुँचती है।</translation>
    </message>
    <message>
        <source>%1 stay with %2.</source>
        <translation>%1 %2 के पास रहेंगे।</translation>
    </message>
    <message>
        <source>A refund cannot be taken back.</source>
        <translation>रिफ़ंड वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>%1 लौटाएँ</translation>
    </message>
</context>
<context>
    <name>karigar::ui::admin::RefundTroubleActions</name>
    <message>
        <source>Send it again…</source>
        <translation>फिर भेजें…</translation>
    </message>
    <message>
        <source>It was paid by hand…</source>
        <translation>हाथ से चुकाया गया…</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>यह किसके लिए है</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>The bank&apos;s reference of the transfer</source>
        <translation>राशि भेजने का बैंक संदर्भ</translation>
    </message>
    <message>
        <source>Only after the money has really been transferred. The customer and the credit note name it.</source>
        <translation>केवल तब, जब राशि सचमुच भेजी जा चुकी हो। यह ग्राहक को और क्रेडिट नोट में दिखाया जाता है।</translation>
    </message>
    <message>
        <source>This refund failed and is still owed</source>
        <translation>यह रिफ़ंड विफल हुआ और अब भी देय है</translation>
    </message>
    <message>
        <source>Nobody decided this here</source>
        <translation>इसका निर्णय यहाँ किसी ने नहीं किया</translation>
    </message>
    <message>
        <source>Somebody paid %1 back at the gateway itself. The books have it; say what it was for.</source>
        <translation>किसी ने सीधे गेटवे पर %1 लौटाए हैं। यह बहीखाते में है; बताएँ कि यह किसके लिए था।</translation>
    </message>
    <message>
        <source>A refund of its own</source>
        <translation>अपने आप में एक रिफ़ंड</translation>
    </message>
    <message>
        <source>In place of the failed %1</source>
        <translation>विफल हुए %1 के बदले</translation>
    </message>
    <message>
        <source>Send %1 to %2 again?</source>
        <translation>%2 को %1 फिर भेजें?</translation>
    </message>
    <message>
        <source>For “%1”, back the way it was paid.</source>
        <translation>“%1” के लिए, जिस तरह भुगतान हुआ था उसी तरह वापस।</translation>
    </message>
    <message>
        <source>It is sent once, however often it is tried. A refund cannot be taken back.</source>
        <translation>कितनी भी बार कोशिश हो, यह एक ही बार भेजा जाता है। रिफ़ंड वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>%1 लौटाएँ</translation>
    </message>
    <message>
        <source>Please give the bank&apos;s reference of the transfer.</source>
        <translation>कृपया राशि भेजने का बैंक संदर्भ लिखें।</translation>
    </message>
    <message>
        <source>%1 were paid to %2 by hand?</source>
        <translation>क्या %2 को %1 हाथ से चुकाए गए?</translation>
    </message>
    <message>
        <source>With the bank&apos;s reference %1. The gateway then sends nothing any more.</source>
        <translation>बैंक संदर्भ %1 के साथ। इसके बाद गेटवे कुछ नहीं भेजेगा।</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>इसे वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>%1 were paid</source>
        <translation>हाँ, %1 चुकाए गए</translation>
    </message>
</context>
<context>
    <name>karigar::ui::admin::RefundsPage</name>
    <message>
        <source>Refund requests</source>
        <translation>रिफ़ंड के अनुरोध</translation>
    </message>
    <message>
        <source>What customers ask back. Who has waited longest is next; what is decided offline is sent when there is a network.</source>
        <translation>ग्राहक जो वापस माँगते हैं। जो सबसे देर से प्रतीक्षा में है उसकी बारी पहले है; ऑफ़लाइन लिया गया निर्णय नेटवर्क मिलने पर भेजा जाता है।</translation>
    </message>
    <message>
        <source>Guest or workshop</source>
        <translation>अतिथि या कार्यशाला</translation>
    </message>
    <message>
        <source>Nobody waits for a refund</source>
        <translation>कोई रिफ़ंड की प्रतीक्षा में नहीं है</translation>
    </message>
    <message>
        <source>Requests of customers appear here with everything that decides them. Decided ones are under “Any state”.</source>
        <translation>ग्राहकों के अनुरोध यहाँ उन सब बातों के साथ दिखते हैं जिनसे निर्णय होता है। जिनका निर्णय हो चुका वे “कोई भी स्थिति” में हैं।</translation>
    </message>
    <message>
        <source>Waiting for somebody</source>
        <translation>किसी की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Choose a request</source>
        <translation>कोई अनुरोध चुनें</translation>
    </message>
    <message>
        <source>What the customer says, the money, the booking and what came before are shown here, and the decision is made.</source>
        <translation>ग्राहक क्या कहते हैं, राशि, बुकिंग और पहले क्या हुआ, यह सब यहाँ दिखता है, और यहीं निर्णय होता है।</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>कोई भी स्थिति</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>उन्हें देखें</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n अनुरोध</numerusform>
            <numerusform>%n अनुरोध</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) failed, or were made at the gateway without us.</source>
        <translation>
            <numerusform>%n रिफ़ंड विफल हुआ, या हमारे बिना गेटवे पर किया गया।</numerusform>
            <numerusform>%n रिफ़ंड विफल हुए, या हमारे बिना गेटवे पर किए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>asks for %1 back for “%2” with %3, %4</source>
        <translation>%3 के साथ “%2” के %1 वापस माँगते हैं, %4</translation>
    </message>
    <message>
        <source>The money</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>ली गई राशि</translation>
    </message>
    <message>
        <source>Gone back</source>
        <translation>लौट चुकी राशि</translation>
    </message>
    <message>
        <source>On its way back</source>
        <translation>लौटाई जा रही राशि</translation>
    </message>
    <message>
        <source>Contested by the bank</source>
        <translation>बैंक द्वारा विवादित</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>शेष राशि</translation>
    </message>
    <message>
        <source>Policy of this booking: %1. %2</source>
        <translation>इस बुकिंग के नियम: %1। %2</translation>
    </message>
    <message>
        <source>Balance at the gateway: %1, %2.</source>
        <translation>गेटवे पर शेष राशि: %1, %2।</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>भुगतान खोलें</translation>
    </message>
    <message>
        <source>The booking, and the artisan&apos;s side</source>
        <translation>बुकिंग, और कारीगर का पक्ष</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n seat(s) · %2</source>
        <translation>
            <numerusform>%1 · %n सीट · %2</numerusform>
            <numerusform>%1 · %n सीटें · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Karigar</source>
        <translation>कारीगर</translation>
    </message>
    <message>
        <source>Open booking</source>
        <translation>बुकिंग खोलें</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>पहले क्या हुआ</translation>
    </message>
    <message>
        <source>%1: no other request.</source>
        <translation>%1: कोई और अनुरोध नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n other request(s), %2 granted, %3 in all.</source>
        <translation>
            <numerusform>%1: %n और अनुरोध, %2 स्वीकृत, कुल %3।</numerusform>
            <numerusform>%1: %n और अनुरोध, %2 स्वीकृत, कुल %3।</numerusform>
        </translation>
    </message>
    <message>
        <source>Workshops of %1</source>
        <translation>%1 की कार्यशालाएँ</translation>
    </message>
    <message>
        <source>Their conversation is theirs alone; ask the customer for what is not said here.</source>
        <translation>उनकी बातचीत केवल उन्हीं की है; जो यहाँ नहीं लिखा है वह ग्राहक से पूछें।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::admin::ServicesPage</name>
    <message>
        <source>Services</source>
        <translation>कार्यशालाएँ</translation>
    </message>
    <message>
        <source>Every workshop that artisans offer, published or not, the newest first.</source>
        <translation>कारीगरों की हर कार्यशाला, प्रकाशित हो या न हो, नई सबसे पहले।</translation>
    </message>
    <message>
        <source>Title, craft, artisan or city</source>
        <translation>शीर्षक, शिल्प, कारीगर या शहर</translation>
    </message>
    <message>
        <source>No services here</source>
        <translation>यहाँ कोई कार्यशाला नहीं</translation>
    </message>
    <message>
        <source>Services appear when an artisan saves one. Perhaps the filters leave them out.</source>
        <translation>कारीगर के सहेजने पर कार्यशाला यहाँ दिखती है। हो सकता है फ़िल्टर के कारण न दिख रही हो।</translation>
    </message>
    <message>
        <source>Flexible</source>
        <translation>लचीली</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>सख़्त</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>एक कार्यशाला चुनें</translation>
    </message>
    <message>
        <source>What it offers and on which terms is shown here.</source>
        <translation>उसमें क्या मिलता है और किन शर्तों पर, यह यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Published or not</source>
        <translation>प्रकाशित या नहीं</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>प्रकाशित</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>प्रकाशित नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n कार्यशाला</numerusform>
            <numerusform>%n कार्यशालाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>सीटें</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>the artisan approves each request</source>
        <translation>हर अनुरोध पर कारीगर उत्तर देते हैं</translation>
    </message>
    <message>
        <source>instant</source>
        <translation>तुरंत</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>रद्द करने के नियम</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>बनाई गई</translation>
    </message>
    <message>
        <source>Price for one guest</source>
        <translation>एक अतिथि का मूल्य</translation>
    </message>
    <message>
        <source>Open artisan</source>
        <translation>कारीगर खोलें</translation>
    </message>
</context>
<context>
    <name>karigar::ui::admin::SettlementsPage</name>
    <message>
        <source>Settlements</source>
        <translation>निपटान</translation>
    </message>
    <message>
        <source>Money that went to bank accounts: what the gateway settled with the marketplace, and what artisans were paid.</source>
        <translation>बैंक खातों में गई राशि: गेटवे ने बाज़ार को जो दिया, और कारीगरों को जो अदा किया गया।</translation>
    </message>
    <message>
        <source>Artisan or bank reference</source>
        <translation>कारीगर या बैंक संदर्भ</translation>
    </message>
    <message>
        <source>No settlements here</source>
        <translation>यहाँ कोई निपटान नहीं</translation>
    </message>
    <message>
        <source>The gateway settles some days after a payment is captured. Perhaps the filters leave them out.</source>
        <translation>राशि लिए जाने के कुछ दिन बाद गेटवे निपटान करता है। हो सकता है फ़िल्टर के कारण न दिख रहा हो।</translation>
    </message>
    <message>
        <source>%1: belongs to no booking</source>
        <translation>%1: किसी बुकिंग का नहीं है</translation>
    </message>
    <message>
        <source>Refund: %1</source>
        <translation>रिफ़ंड: %1</translation>
    </message>
    <message>
        <source>Payout: %1</source>
        <translation>अदायगी: %1</translation>
    </message>
    <message>
        <source>Adjustment: %1</source>
        <translation>समायोजन: %1</translation>
    </message>
    <message>
        <source>Choose a settlement</source>
        <translation>कोई निपटान चुनें</translation>
    </message>
    <message>
        <source>Its references, fees and the payments in it are shown here.</source>
        <translation>उसके संदर्भ, शुल्क और उसमें शामिल भुगतान यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>To the marketplace</source>
        <translation>बाज़ार को</translation>
    </message>
    <message>
        <source>To artisans, through the gateway</source>
        <translation>कारीगरों को, गेटवे के ज़रिए</translation>
    </message>
    <message>
        <source>To artisans, by hand</source>
        <translation>कारीगरों को, हाथ से</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Made when</source>
        <translation>कब किया गया</translation>
    </message>
    <message numerus="yes">
        <source>%n settlement(s)</source>
        <translation>
            <numerusform>%n निपटान</numerusform>
            <numerusform>%n निपटान</numerusform>
        </translation>
    </message>
    <message>
        <source>To the marketplace&apos;s bank</source>
        <translation>बाज़ार के बैंक को</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>किया गया</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>पहुँचा</translation>
    </message>
    <message>
        <source>Fees of the gateway, tax included</source>
        <translation>गेटवे का शुल्क, कर सहित</translation>
    </message>
    <message>
        <source>Tax in the fees</source>
        <translation>शुल्क में कर</translation>
    </message>
    <message>
        <source>To be taken back</source>
        <translation>वापस ली जानी है</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस ली गई</translation>
    </message>
    <message>
        <source>The gateway says: %1</source>
        <translation>गेटवे का कहना है: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>The amount is payable again.</source>
        <translation>राशि फिर से देय है।</translation>
    </message>
    <message>
        <source>References</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी हो गया।</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>बैंक संदर्भ</translation>
    </message>
    <message>
        <source>At the gateway</source>
        <translation>गेटवे पर</translation>
    </message>
    <message>
        <source>Linked account</source>
        <translation>जुड़ा हुआ खाता</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>इसमें क्या है</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>योग</translation>
    </message>
    <message>
        <source>The gateway has not yet said what is in it.</source>
        <translation>गेटवे ने अभी नहीं बताया कि इसमें क्या है।</translation>
    </message>
    <message>
        <source>%1 of it is not explained.</source>
        <translation>इसमें से %1 का हिसाब नहीं मिला।</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) belong to no booking here. Look them up at the gateway.</source>
        <translation>
            <numerusform>%n हिस्सा यहाँ की किसी बुकिंग का नहीं है। उसे गेटवे पर देखें।</numerusform>
            <numerusform>%n हिस्से यहाँ की किसी बुकिंग के नहीं हैं। उन्हें गेटवे पर देखें।</numerusform>
        </translation>
    </message>
    <message>
        <source>The payout is decided anew.</source>
        <translation>अदायगी का निर्णय फिर से होगा।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::AvailabilityPage</name>
    <message>
        <source>Availability</source>
        <translation>उपलब्धता</translation>
    </message>
    <message>
        <source>Opening hours saved.</source>
        <translation>खुलने का समय सहेजा गया।</translation>
    </message>
    <message>
        <source>%1 Your changes are still here.</source>
        <translation>%1 आपके बदलाव यहाँ सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Save opening hours</source>
        <translation>खुलने का समय सहेजें</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>बदलाव छोड़ें</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>हर सप्ताह</translation>
    </message>
    <message>
        <source>Dates that differ</source>
        <translation>अलग तिथियाँ</translation>
    </message>
    <message>
        <source>All times are wall-clock times in %1 (%2, %3 today). Bookings already made stay as they are.</source>
        <translation>सभी समय %1 की घड़ी के हैं (%2, आज %3)। पहले से हुई बुकिंग जैसी हैं वैसी रहेंगी।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::AwayCard</name>
    <message>
        <source>Away: take nothing new for now</source>
        <translation>उपलब्ध नहीं: अभी कुछ नया न लें</translation>
    </message>
    <message>
        <source>What customers read while you are away</source>
        <translation>आपके उपलब्ध न होने पर ग्राहक क्या पढ़ेंगे</translation>
    </message>
    <message>
        <source>For customers, for example: back on Monday</source>
        <translation>ग्राहकों के लिए, जैसे: सोमवार को लौटेंगे</translation>
    </message>
    <message>
        <source>Your workshops stay visible, but no time can be booked until you are back. What is booked or asked for already stays.</source>
        <translation>आपकी कार्यशालाएँ दिखती रहेंगी, पर आपके लौटने तक कोई समय बुक नहीं होगा। जो बुक हो चुका है या जिसका अनुरोध आ चुका है वह बना रहेगा।</translation>
    </message>
    <message>
        <source>Your free times can be booked.</source>
        <translation>आपके खाली समय बुक किए जा सकते हैं।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::BookingView</name>
    <message>
        <source>Choose a booking</source>
        <translation>एक बुकिंग चुनें</translation>
    </message>
    <message>
        <source>Its guest, time, payment and history appear here.</source>
        <translation>उसके अतिथि, समय, भुगतान और इतिहास यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>उसी समय</translation>
    </message>
    <message>
        <source>Note from the guest</source>
        <translation>अतिथि की टिप्पणी</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Approve booking</source>
        <translation>बुकिंग स्वीकार करें</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>Mark completed</source>
        <translation>पूर्ण चिह्नित करें</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>बातचीत खोलें</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Online, by video</source>
        <translation>ऑनलाइन, वीडियो पर</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>रद्द करने के नियम</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, प्रति सीट %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation>भुगतान: %1</translation>
    </message>
    <message>
        <source>%1, waiting for the server</source>
        <translation>%1, सर्वर की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>%1, by %2.</source>
        <translation>%1, %2 तक।</translation>
    </message>
    <message>
        <source>It can be marked completed once it has started, %1.</source>
        <translation>शुरू होने के बाद इसे पूर्ण चिह्नित किया जा सकेगा, %1।</translation>
    </message>
    <message>
        <source>They did not come</source>
        <translation>वे नहीं आए</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>बुकिंग रद्द करें</translation>
    </message>
    <message>
        <source>Save calendar file…</source>
        <translation>कैलेंडर फ़ाइल सहेजें…</translation>
    </message>
    <message>
        <source>Let it take place</source>
        <translation>इसे होने दें</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 में सहेजा गया।</translation>
    </message>
    <message numerus="yes">
        <source>Private group of up to %n guest(s)</source>
        <translation>
            <numerusform>%n अतिथि तक का निजी समूह</numerusform>
            <numerusform>%n अतिथियों तक का निजी समूह</numerusform>
        </translation>
    </message>
    <message>
        <source>They came after all</source>
        <translation>वे आ गए थे</translation>
    </message>
    <message>
        <source>Whether enough guests come is decided by %1. With too few, all of them get their money back.</source>
        <translation>पर्याप्त अतिथि हैं या नहीं, यह %1 तक तय होगा। बहुत कम होने पर सबको उनकी राशि वापस मिलेगी।</translation>
    </message>
    <message>
        <source>The guest&apos;s bank contests %1. Keep what shows that the workshop took place; Karigar answers the bank.</source>
        <translation>अतिथि के बैंक ने %1 पर विवाद उठाया है। कार्यशाला होने के जो प्रमाण आपके पास हैं उन्हें सँभालकर रखें; बैंक को उत्तर ‘कारीगर’ देगा।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::BookingsPage</name>
    <message>
        <source>No bookings yet</source>
        <translation>अभी कोई बुकिंग नहीं</translation>
    </message>
    <message>
        <source>As soon as a guest asks for one of your workshops, the request appears here with the time you have to answer.</source>
        <translation>जैसे ही कोई अतिथि आपकी कार्यशाला के लिए अनुरोध करेंगे, वह यहाँ उत्तर देने के समय के साथ दिखेगा।</translation>
    </message>
    <message>
        <source>See your workshops</source>
        <translation>अपनी कार्यशालाएँ देखें</translation>
    </message>
    <message>
        <source>Which bookings</source>
        <translation>कौन सी बुकिंग</translation>
    </message>
    <message>
        <source>Needs answer</source>
        <translation>उत्तर चाहिए</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>आने वाली</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>बीती</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Search guests and workshops</source>
        <translation>अतिथि और कार्यशालाएँ खोजें</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>No booking matches “%1”.</source>
        <translation>“%1” से मिलती कोई बुकिंग नहीं।</translation>
    </message>
    <message>
        <source>No request waits for you. New ones appear here with the time you have to answer.</source>
        <translation>कोई अनुरोध आपकी प्रतीक्षा में नहीं है। नए अनुरोध यहाँ उत्तर देने के समय के साथ दिखेंगे।</translation>
    </message>
    <message>
        <source>No confirmed workshop lies ahead.</source>
        <translation>आगे कोई पक्की कार्यशाला नहीं है।</translation>
    </message>
    <message>
        <source>Workshops that took place, and requests that came to nothing, are kept here.</source>
        <translation>जो कार्यशालाएँ हो चुकीं, और जो अनुरोध आगे नहीं बढ़े, वे यहाँ रहते हैं।</translation>
    </message>
    <message>
        <source>The latest 500 are listed. All of them are under “All”.</source>
        <translation>सबसे नई 500 यहाँ हैं। सभी “सभी” में हैं।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::BusyCalendarsCard</name>
    <message>
        <source>Busy times from other calendars</source>
        <translation>दूसरे कैलेंडरों के व्यस्त समय</translation>
    </message>
    <message>
        <source>What your other calendars say is taken is not offered to guests. They see that you are busy, never why.</source>
        <translation>आपके दूसरे कैलेंडरों में जो समय भरा है वह अतिथियों को नहीं दिया जाता। उन्हें केवल यह दिखता है कि आप व्यस्त हैं, कारण कभी नहीं।</translation>
    </message>
    <message>
        <source>Import busy times from a file…</source>
        <translation>फ़ाइल से व्यस्त समय आयात करें…</translation>
    </message>
    <message>
        <source>Import from an address…</source>
        <translation>किसी पते से आयात करें…</translation>
    </message>
    <message>
        <source>Address of the calendar</source>
        <translation>कैलेंडर का पता</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>पढ़ें</translation>
    </message>
    <message>
        <source>Reading the calendar…</source>
        <translation>कैलेंडर पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Name of this calendar</source>
        <translation>इस कैलेंडर का नाम</translation>
    </message>
    <message>
        <source>Block these times</source>
        <translation>ये समय रोकें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation>कैलेंडर को एक नाम दें।</translation>
    </message>
    <message numerus="yes">
        <source>“%1” blocks %n time(s).</source>
        <translation>
            <numerusform>“%1” से %n समय रोका गया।</numerusform>
            <numerusform>“%1” से %n समय रोके गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” no longer blocks anything.</source>
        <translation>“%1” अब कोई समय नहीं रोकता।</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” पढ़ा नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>फ़ाइल से</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n time(s), %2, %3</source>
        <translation>
            <numerusform>%1: %n समय, %2, %3</numerusform>
            <numerusform>%1: %n समय, %2, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (waiting)</source>
        <translation>%1 (प्रतीक्षा में)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>ताज़ा करें</translation>
    </message>
    <message>
        <source>Refresh %1</source>
        <translation>%1 ताज़ा करें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 हटाएँ</translation>
    </message>
    <message>
        <source>Nothing in this calendar takes time in the coming year.</source>
        <translation>इस कैलेंडर में आने वाले वर्ष का कोई समय नहीं घिरा है।</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) of the coming year will be blocked:</source>
        <translation>
            <numerusform>आने वाले वर्ष का %n समय रोका जाएगा:</numerusform>
            <numerusform>आने वाले वर्ष के %n समय रोके जाएँगे:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::CalendarPage</name>
    <message>
        <source>You have no opening hours yet, so guests cannot choose a time.</source>
        <translation>आपने अभी खुलने का समय नहीं रखा है, इसलिए अतिथि समय नहीं चुन सकते।</translation>
    </message>
    <message>
        <source>Set opening hours</source>
        <translation>खुलने का समय रखें</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>समय %1 में</translation>
    </message>
    <message>
        <source>Print day…</source>
        <translation>दिन छापें…</translation>
    </message>
    <message>
        <source>Open %1, %2, %3</source>
        <translation>खोलें: %1, %2, %3</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>समय बदलें…</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>यह दिन दिखाएँ</translation>
    </message>
    <message>
        <source>Change opening hours</source>
        <translation>खुलने का समय बदलें</translation>
    </message>
    <message>
        <source>Propose it to %1, %2</source>
        <translation>%1 को प्रस्ताव दें, %2</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::ClosedTimesCard</name>
    <message>
        <source>Leave this for later</source>
        <translation>इसे बाद के लिए छोड़ें</translation>
    </message>
    <message>
        <source>In the time that you closed</source>
        <translation>जो समय आपने बंद किया उसमें</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for your answer there:</source>
        <translation>
            <numerusform>%n अनुरोध वहाँ आपके उत्तर की प्रतीक्षा में है:</numerusform>
            <numerusform>%n अनुरोध वहाँ आपके उत्तर की प्रतीक्षा में हैं:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed booking(s) stay until you propose another time or cancel:</source>
        <translation>
            <numerusform>%n पक्की बुकिंग बनी रहेगी, जब तक आप दूसरा समय न सुझाएँ या उसे रद्द न करें:</numerusform>
            <numerusform>%n पक्की बुकिंग बनी रहेंगी, जब तक आप दूसरा समय न सुझाएँ या उन्हें रद्द न करें:</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose another time…</source>
        <translation>दूसरा समय सुझाएँ…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>रद्द करें…</translation>
    </message>
    <message>
        <source>Propose another time to %1</source>
        <translation>%1 को दूसरा समय सुझाएँ</translation>
    </message>
    <message>
        <source>Cancel the booking of %1</source>
        <translation>%1 की बुकिंग रद्द करें</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::CollisionView</name>
    <message>
        <source>What this request collides with</source>
        <translation>यह अनुरोध किससे टकराता है</translation>
    </message>
    <message>
        <source>If you approve this one:</source>
        <translation>यदि आप इसे स्वीकृत करते हैं:</translation>
    </message>
    <message>
        <source>If you approve this one, what becomes of %1</source>
        <translation>यदि आप इसे स्वीकृत करते हैं, तो %1 का क्या होगा</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>%1 को अस्वीकार करें</translation>
    </message>
    <message>
        <source>Put %1 on the waiting list</source>
        <translation>%1 को प्रतीक्षा सूची में रखें</translation>
    </message>
    <message>
        <source>Offer %1 another time</source>
        <translation>%1 को दूसरा समय दें</translation>
    </message>
    <message>
        <source>Takes effect when you approve the booking above.</source>
        <translation>ऊपर की बुकिंग स्वीकृत करने पर लागू होगा।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::CustomersPage</name>
    <message>
        <source>Search names</source>
        <translation>नाम खोजें</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Nobody of that name has booked with you.</source>
        <translation>इस नाम के किसी व्यक्ति ने आपसे बुकिंग नहीं की है।</translation>
    </message>
    <message>
        <source>What each has paid counts confirmed and completed bookings.</source>
        <translation>हर एक के भुगतान में पक्की और पूर्ण बुकिंग गिनी जाती हैं।</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>अभी कोई ग्राहक नहीं</translation>
    </message>
    <message>
        <source>Everybody whose booking you confirm appears here, with what they booked and paid.</source>
        <translation>जिनकी भी बुकिंग आप पक्की करते हैं वे यहाँ दिखते हैं, उनकी बुकिंग और भुगतान के साथ।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::DaySheetPage</name>
    <message>
        <source>Day sheet</source>
        <translation>दिन की सूची</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>पिछला दिन</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>अगला दिन</translation>
    </message>
    <message>
        <source>Drawn on this device; works without a network.</source>
        <translation>इसी उपकरण पर बनी; नेटवर्क के बिना भी चलती है।</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF में सहेजें</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>%1 को छपी</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 में सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::DeclinePanel</name>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>अपने शब्दों में</translation>
    </message>
    <message>
        <source>For example, when it would suit you</source>
        <translation>जैसे, आपके लिए कब ठीक रहेगा</translation>
    </message>
    <message>
        <source>The customer reads this.</source>
        <translation>ग्राहक इसे पढ़ेंगे।</translation>
    </message>
    <message>
        <source>Decline request</source>
        <translation>अनुरोध अस्वीकार करें</translation>
    </message>
    <message>
        <source>Keep the request</source>
        <translation>अनुरोध रखें</translation>
    </message>
    <message>
        <source>Please say why, so that the customer understands.</source>
        <translation>कृपया कारण लिखें, ताकि ग्राहक समझ सकें।</translation>
    </message>
    <message numerus="yes">
        <source>Decline %n request(s)</source>
        <translation>
            <numerusform>%n अनुरोध अस्वीकार करें</numerusform>
            <numerusform>%n अनुरोध अस्वीकार करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>उन्हें रहने दें</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::EarningsPage</name>
    <message>
        <source>Earnings</source>
        <translation>कमाई</translation>
    </message>
    <message>
        <source>Payable to you</source>
        <translation>आपको देय</translation>
    </message>
    <message>
        <source>From workshops that took place.</source>
        <translation>हो चुकी कार्यशालाओं से।</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>रोकी हुई राशि</translation>
    </message>
    <message>
        <source>Paid by guests; yours once the workshop is marked completed.</source>
        <translation>अतिथियों ने चुकाई; कार्यशाला पूर्ण चिह्नित होने पर आपकी।</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>लेन-देन</translation>
    </message>
    <message>
        <source>Newest first. Open one to see its booking.</source>
        <translation>नई सबसे पहले। बुकिंग देखने के लिए किसी को खोलें।</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV में निर्यात करें</translation>
    </message>
    <message>
        <source>Money appears here once a guest&apos;s payment is taken.</source>
        <translation>अतिथि का भुगतान लिए जाने पर राशि यहाँ दिखती है।</translation>
    </message>
    <message>
        <source>The latest 500 are listed; the export has them all.</source>
        <translation>यहाँ नवीनतम 500 हैं; निर्यात में सब हैं।</translation>
    </message>
    <message>
        <source>karigar-earnings</source>
        <translation>karigar-earnings</translation>
    </message>
    <message>
        <source>Saved the movements to %1.</source>
        <translation>लेन-देन %1 में सहेजे गए।</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Period of the statement</source>
        <translation>विवरण की अवधि</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>आरंभ से</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>इस माह</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>पिछले माह</translation>
    </message>
    <message>
        <source>This financial year</source>
        <translation>इस वित्तीय वर्ष</translation>
    </message>
    <message>
        <source>Last financial year</source>
        <translation>पिछले वित्तीय वर्ष</translation>
    </message>
    <message>
        <source>By service, net</source>
        <translation>कार्यशाला के अनुसार, शुद्ध</translation>
    </message>
    <message>
        <source>By month, net</source>
        <translation>माह के अनुसार, शुद्ध</translation>
    </message>
    <message>
        <source>Net by month</source>
        <translation>माह के अनुसार शुद्ध राशि</translation>
    </message>
    <message>
        <source>Paid out to you</source>
        <translation>आपको अदा की गई राशि</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>अदायगियाँ</translation>
    </message>
    <message>
        <source>What is payable is paid to your bank account; each payout is listed here with its reference.</source>
        <translation>देय राशि आपके बैंक खाते में अदा की जाती है; हर अदायगी यहाँ अपने संदर्भ के साथ दिखती है।</translation>
    </message>
    <message>
        <source>Gross: paid by guests</source>
        <translation>सकल: अतिथियों ने चुकाया</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>रिफ़ंड</translation>
    </message>
    <message>
        <source>The gateway&apos;s fees, tax included</source>
        <translation>गेटवे का शुल्क, कर सहित</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>शुद्ध</translation>
    </message>
    <message>
        <source>Of what is payable, %1 comes off for the gateway&apos;s fees when it is paid out.</source>
        <translation>देय राशि में से %1 अदायगी के समय गेटवे के शुल्क के लिए कटेंगे।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>पहले कदम</translation>
    </message>
    <message>
        <source>Your first steps</source>
        <translation>आपके पहले कदम</translation>
    </message>
    <message>
        <source>Four things, in any order, and guests can find and book you.</source>
        <translation>चार बातें, किसी भी क्रम में, और अतिथि आपको खोजकर बुक कर सकेंगे।</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::HoursPreview</name>
    <message>
        <source>Workshop of the preview</source>
        <translation>पूर्वावलोकन की कार्यशाला</translation>
    </message>
    <message>
        <source>As a customer sees it</source>
        <translation>जैसा ग्राहक देखते हैं</translation>
    </message>
    <message>
        <source>The next two weeks with what is on this page, saved or not.</source>
        <translation>अगले दो सप्ताह, इस पृष्ठ पर जो है उसके अनुसार, सहेजा हो या नहीं।</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>छुट्टी</translation>
    </message>
    <message>
        <source>Time off: %1</source>
        <translation>छुट्टी: %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>%1 (this date only)</source>
        <translation>%1 (केवल इस तिथि को)</translation>
    </message>
    <message>
        <source>Open, but too short for this workshop</source>
        <translation>खुला, पर इस कार्यशाला के लिए समय कम है</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::InvoicesPage</name>
    <message>
        <source>Tax and invoices</source>
        <translation>कर और बिल</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>पंजीकरण</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>What a guest who pays ₹1,500 would get</source>
        <translation>₹1,500 चुकाने वाले अतिथि को क्या मिलेगा</translation>
    </message>
    <message>
        <source>Invoices that were issued keep what they say.</source>
        <translation>जारी हो चुके बिल वैसे ही रहते हैं।</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>Issued in your name when a guest&apos;s payment is taken.</source>
        <translation>अतिथि का भुगतान लिए जाने पर आपके नाम से जारी।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV में निर्यात करें</translation>
    </message>
    <message>
        <source>The first invoice appears here with the first payment.</source>
        <translation>पहला बिल पहले भुगतान के साथ यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>The latest 500 are listed; the export has them all.</source>
        <translation>यहाँ नवीनतम 500 हैं; निर्यात में सब हैं।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
    <message>
        <source>%1 invoiced, %2 credited, %3 kept</source>
        <translation>%1 के बिल, %2 क्रेडिट, %3 शेष</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 में सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::OverrideEditor</name>
    <message>
        <source>On that date</source>
        <translation>उस तिथि को</translation>
    </message>
    <message>
        <source>That date</source>
        <translation>वह तिथि</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>दूसरा समय</translation>
    </message>
    <message>
        <source>For example, a festival</source>
        <translation>जैसे, कोई त्योहार</translation>
    </message>
    <message>
        <source>Note for you</source>
        <translation>आपके लिए टिप्पणी</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तिथि</translation>
    </message>
    <message>
        <source>Set this date</source>
        <translation>यह तिथि रखें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Choose the date first.</source>
        <translation>पहले तिथि चुनें।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::PageFrame</name>
    <message>
        <source>Everything here can be read; what you do is kept and sent later.</source>
        <translation>यहाँ सब कुछ पढ़ा जा सकता है; आप जो करेंगे वह रखा जाएगा और बाद में भेजा जाएगा।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::PortfolioEditor</name>
    <message>
        <source>Add pictures</source>
        <translation>चित्र जोड़ें</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>पोर्टफ़ोलियो</translation>
    </message>
    <message>
        <source>The first thing guests see. Up to 60 pictures of your work.</source>
        <translation>अतिथि सबसे पहले यही देखते हैं। आपके काम के 60 तक चित्र।</translation>
    </message>
    <message>
        <source>No pictures yet. Daylight and a plain ground make the best ones.</source>
        <translation>अभी कोई चित्र नहीं। दिन की रोशनी और सादी पृष्ठभूमि में चित्र सबसे अच्छे आते हैं।</translation>
    </message>
    <message>
        <source>Removed a picture from the portfolio.</source>
        <translation>पोर्टफ़ोलियो से एक चित्र हटाया गया।</translation>
    </message>
    <message>
        <source>New pictures</source>
        <translation>नए चित्र</translation>
    </message>
    <message>
        <source>Add to the portfolio</source>
        <translation>पोर्टफ़ोलियो में जोड़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>नया चित्र</translation>
    </message>
    <message>
        <source>Caption of picture %1</source>
        <translation>चित्र %1 का कैप्शन</translation>
    </message>
    <message>
        <source>Caption, for example: Bowl, cobalt on white</source>
        <translation>कैप्शन, जैसे: कटोरा, सफ़ेद पर नीला</translation>
    </message>
    <message numerus="yes">
        <source>Added %n picture(s) to the portfolio.</source>
        <translation>
            <numerusform>पोर्टफ़ोलियो में %n चित्र जोड़ा गया।</numerusform>
            <numerusform>पोर्टफ़ोलियो में %n चित्र जोड़े गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>“%1” हटाएँ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::ProfileForm</name>
    <message>
        <source>Your story</source>
        <translation>आपकी कहानी</translation>
    </message>
    <message>
        <source>About you and your craft</source>
        <translation>आपके और आपके शिल्प के बारे में</translation>
    </message>
    <message>
        <source>Where you learned it, what you make, what a guest will remember.</source>
        <translation>आपने इसे कहाँ सीखा, आप क्या बनाते हैं, और अतिथि को क्या याद रहेगा।</translation>
    </message>
    <message>
        <source>You and your workshop</source>
        <translation>आप और आपकी कार्यशाला</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>चित्र चुनें</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>कार्यशाला</translation>
    </message>
    <message>
        <source>Craft</source>
        <translation>शिल्प</translation>
    </message>
    <message>
        <source>Years of practice</source>
        <translation>अनुभव के वर्ष</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>आपका चित्र</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>अल्पविराम से अलग करें</translation>
    </message>
    <message>
        <source>Where guests come to</source>
        <translation>अतिथि कहाँ आते हैं</translation>
    </message>
    <message>
        <source>State</source>
        <translation>राज्य</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::ProfilePage</name>
    <message>
        <source>About you</source>
        <translation>आपके बारे में</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>पोर्टफ़ोलियो</translation>
    </message>
    <message>
        <source>As guests see it</source>
        <translation>जैसा अतिथि देखते हैं</translation>
    </message>
    <message>
        <source>Part of the profile</source>
        <translation>प्रोफ़ाइल का भाग</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>बदलाव छोड़ें</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>प्रोफ़ाइल सहेजें</translation>
    </message>
    <message>
        <source>Profile saved.</source>
        <translation>प्रोफ़ाइल सहेजी गई।</translation>
    </message>
    <message>
        <source>Not saved yet. What you typed is kept as a draft.</source>
        <translation>अभी सहेजा नहीं गया। आपका लिखा मसौदे के रूप में सुरक्षित है।</translation>
    </message>
    <message>
        <source>%1 What you typed is kept.</source>
        <translation>%1 आपका लिखा सुरक्षित है।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::ProfilePreview</name>
    <message>
        <source>Your profile as guests see it</source>
        <translation>आपकी प्रोफ़ाइल जैसी अतिथि देखते हैं</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) of practice</source>
        <translation>
            <numerusform>%n वर्ष का अनुभव</numerusform>
            <numerusform>%n वर्षों का अनुभव</numerusform>
        </translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>भाषाएँ: %1</translation>
    </message>
    <message>
        <source>Your story will stand here.</source>
        <translation>आपकी कहानी यहाँ रहेगी।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::RequestCard</name>
    <message>
        <source>Approve booking</source>
        <translation>बुकिंग स्वीकार करें</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>Open booking</source>
        <translation>बुकिंग खोलें</translation>
    </message>
    <message>
        <source>Request by %1 for “%2”, %3</source>
        <translation>%1 का अनुरोध, “%2” के लिए, %3</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::ReviewsPage</name>
    <message>
        <source>Reviews</source>
        <translation>समीक्षाएँ</translation>
    </message>
    <message>
        <source>Show older reviews</source>
        <translation>पुरानी समीक्षाएँ दिखाएँ</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>अभी कोई समीक्षा नहीं</translation>
    </message>
    <message>
        <source>After a workshop, guests can say how it was. Their words appear here and on your profile.</source>
        <translation>कार्यशाला के बाद अतिथि लिख सकते हैं कि वह कैसी रही। उनके शब्द यहाँ और आपकी प्रोफ़ाइल पर दिखते हैं।</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>आपका उत्तर</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::ServiceForm</name>
    <message>
        <source>Choose picture</source>
        <translation>चित्र चुनें</translation>
    </message>
    <message>
        <source>What guests do</source>
        <translation>अतिथि क्या करेंगे</translation>
    </message>
    <message>
        <source>For example, Blue pottery for beginners</source>
        <translation>जैसे, शुरुआती लोगों के लिए ब्लू पॉटरी</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>शामिल है</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>क्या लाएँ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>What happens, step by step, and what a guest goes home with.</source>
        <translation>क्रम से क्या होगा, और अतिथि घर क्या ले जाएँगे।</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Length, seats, price</source>
        <translation>अवधि, सीटें, मूल्य</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> मिनट</translation>
    </message>
    <message>
        <source>Price for one guest, in rupees</source>
        <translation>एक अतिथि का मूल्य, रुपयों में</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>15 minutes to 12 hours</source>
        <translation>15 मिनट से 12 घंटे</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>सीटें</translation>
    </message>
    <message>
        <source>Guests at the same time</source>
        <translation>एक साथ कितने अतिथि</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>For one guest, taxes included</source>
        <translation>एक अतिथि के लिए, कर सहित</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>बुकिंग</translation>
    </message>
    <message>
        <source>How guests book</source>
        <translation>अतिथि बुकिंग कैसे करते हैं</translation>
    </message>
    <message>
        <source>You approve each request</source>
        <translation>हर अनुरोध आप स्वीकार करते हैं</translation>
    </message>
    <message>
        <source>Booked at once</source>
        <translation>तुरंत बुकिंग</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>रद्द करने के नियम</translation>
    </message>
    <message>
        <source>Published: guests can find and book it</source>
        <translation>प्रकाशित: अतिथि इसे खोज और बुक कर सकते हैं</translation>
    </message>
    <message>
        <source>A guest who has paid has the seat. You are told.</source>
        <translation>भुगतान करने वाले अतिथि को सीट मिल जाती है। आपको बताया जाता है।</translation>
    </message>
    <message>
        <source>You have 48 hours to answer a request; the guest&apos;s money is only taken when you approve.</source>
        <translation>अनुरोध का उत्तर देने के लिए आपके पास 48 घंटे हैं; अतिथि की राशि आपके स्वीकार करने पर ही ली जाती है।</translation>
    </message>
    <message>
        <source>Where it is held</source>
        <translation>कहाँ होगी</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>आमने-सामने</translation>
    </message>
    <message>
        <source>Online, by video</source>
        <translation>ऑनलाइन, वीडियो पर</translation>
    </message>
    <message>
        <source>You and your guests meet by video; the link comes with the booking.</source>
        <translation>आप और आपके अतिथि वीडियो पर मिलेंगे; लिंक बुकिंग के साथ आता है।</translation>
    </message>
    <message>
        <source>Guests come to your workshop; the address is in your profile.</source>
        <translation>अतिथि आपकी कार्यशाला में आते हैं; पता आपकी प्रोफ़ाइल में है।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::ServicesPage</name>
    <message>
        <source>No workshop yet</source>
        <translation>अभी कोई कार्यशाला नहीं</translation>
    </message>
    <message>
        <source>What you teach, how long it takes and what it costs: guests choose from what you list here.</source>
        <translation>आप क्या सिखाते हैं, कितना समय और कितना मूल्य: अतिथि आपकी इसी सूची में से चुनते हैं।</translation>
    </message>
    <message>
        <source>Add workshop</source>
        <translation>कार्यशाला जोड़ें</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>कार्यशालाएँ</translation>
    </message>
    <message>
        <source>Your workshops</source>
        <translation>आपकी कार्यशालाएँ</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>कार्यशाला</translation>
    </message>
    <message>
        <source>Save workshop</source>
        <translation>कार्यशाला सहेजें</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>बदलाव छोड़ें</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>“%1” जोड़ी गई।</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>“%1” सहेजी गई।</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>नई कार्यशाला</translation>
    </message>
    <message>
        <source>Not saved yet. What you typed is kept as a draft.</source>
        <translation>अभी सहेजा नहीं गया। आपका लिखा मसौदे के रूप में सुरक्षित है।</translation>
    </message>
    <message>
        <source>%1 What you typed is kept.</source>
        <translation>%1 आपका लिखा सुरक्षित है।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::SessionButton</name>
    <message>
        <source>%1, %2, %3 seats, %4</source>
        <translation>%1, %2, %3 सीटें, %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::SessionFields</name>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> मिनट</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> घंटे</translation>
    </message>
    <message>
        <source> days</source>
        <translation> दिन</translation>
    </message>
    <message>
        <source>Kept free before</source>
        <translation>पहले खाली रखें</translation>
    </message>
    <message>
        <source>For setting up</source>
        <translation>तैयारी के लिए</translation>
    </message>
    <message>
        <source>Kept free after</source>
        <translation>बाद में खाली रखें</translation>
    </message>
    <message>
        <source>For clearing up, or a rest</source>
        <translation>समेटने या आराम के लिए</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>पूर्व सूचना</translation>
    </message>
    <message>
        <source>How long before the start a booking must be made</source>
        <translation>आरंभ से कितना पहले बुकिंग करनी होगी</translation>
    </message>
    <message>
        <source>Open for booking</source>
        <translation>बुकिंग खुली</translation>
    </message>
    <message>
        <source>How far ahead guests can book</source>
        <translation>अतिथि कितने आगे तक की बुकिंग कर सकते हैं</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source> guests</source>
        <translation> अतिथि</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source> hours before</source>
        <translation> घंटे पहले</translation>
    </message>
    <message>
        <source>A party may book the whole session for itself</source>
        <translation>कोई समूह पूरा सत्र अपने लिए बुक कर सकता है</translation>
    </message>
    <message>
        <source>Price of the whole session for a private group, in rupees</source>
        <translation>निजी समूह के लिए पूरे सत्र का मूल्य, रुपयों में</translation>
    </message>
    <message>
        <source>Takes place from</source>
        <translation>कम से कम अतिथि</translation>
    </message>
    <message>
        <source>With fewer guests the session does not take place</source>
        <translation>इससे कम अतिथि होने पर सत्र नहीं होगा</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>When guests can count on it</source>
        <translation>अतिथि कब से निश्चित मान सकते हैं</translation>
    </message>
    <message>
        <source>Price of a private group</source>
        <translation>निजी समूह का मूल्य</translation>
    </message>
    <message>
        <source>For the whole session, taxes included, however many come</source>
        <translation>पूरे सत्र के लिए, कर सहित, चाहे जितने लोग आएँ</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source> sessions</source>
        <translation> सत्र</translation>
    </message>
    <message>
        <source>As many as fit</source>
        <translation>जितने हो सकें</translation>
    </message>
    <message>
        <source>Most in a day</source>
        <translation>एक दिन में अधिकतम</translation>
    </message>
    <message>
        <source>Sessions of this workshop with guests</source>
        <translation>इस कार्यशाला के अतिथियों वाले सत्र</translation>
    </message>
    <message>
        <source>Most in a week</source>
        <translation>एक सप्ताह में अधिकतम</translation>
    </message>
    <message>
        <source>From Monday to Sunday</source>
        <translation>सोमवार से रविवार तक</translation>
    </message>
    <message>
        <source>Sessions may follow each other without a pause.</source>
        <translation>सत्र बिना अंतराल के एक के बाद एक हो सकते हैं।</translation>
    </message>
    <message>
        <source>Sessions start %1 apart; no other workshop of yours lies in between.</source>
        <translation>सत्रों के आरंभ में %1 का अंतर रहता है; बीच में आपकी कोई दूसरी कार्यशाला नहीं होती।</translation>
    </message>
    <message>
        <source>With too few guests on that day all are told, and get all money back. You can let it take place anyway.</source>
        <translation>उस दिन बहुत कम अतिथि हों तो सबको बताया जाता है और पूरी राशि वापस मिलती है। आप चाहें तो फिर भी सत्र होने दे सकते हैं।</translation>
    </message>
    <message>
        <source>A session takes place as soon as somebody has booked.</source>
        <translation>एक भी बुकिंग होते ही सत्र होगा।</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>प्रतीक्षा सूची</translation>
    </message>
    <message>
        <source>How long freed seats are kept for the next in line</source>
        <translation>खाली हुई सीटें क़तार में अगले व्यक्ति के लिए कितनी देर रखी जाएँ</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::SessionList</name>
    <message>
        <source>No workshop today or tomorrow.</source>
        <translation>आज या कल कोई कार्यशाला नहीं।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::StarSummary</name>
    <message>
        <source>%1 stars: %2</source>
        <translation>%1 तारे: %2</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::TaxForm</name>
    <message>
        <source>Registration for GST</source>
        <translation>GST के लिए पंजीकरण</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>पंजीकृत पता</translation>
    </message>
    <message>
        <source>State</source>
        <translation>राज्य</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>सेवा का प्रकार</translation>
    </message>
    <message>
        <source>Rate of GST</source>
        <translation>GST की दर</translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation>GSTIN</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>क़ानूनी नाम</translation>
    </message>
    <message>
        <source>15 characters, as on the certificate.</source>
        <translation>15 अक्षर, जैसे प्रमाणपत्र पर हैं।</translation>
    </message>
    <message>
        <source>Stands on every invoice; for a GSTIN, as on the certificate.</source>
        <translation>हर बिल पर रहता है; GSTIN हो तो जैसा प्रमाणपत्र पर है।</translation>
    </message>
    <message>
        <source>For a GSTIN, as on the certificate.</source>
        <translation>GSTIN हो तो जैसा प्रमाणपत्र पर है।</translation>
    </message>
    <message>
        <source>The service accounting code of your workshops.</source>
        <translation>आपकी कार्यशालाओं का सेवा लेखा कोड (SAC)।</translation>
    </message>
    <message>
        <source>Part of your prices. Ask your accountant which rate applies.</source>
        <translation>आपके मूल्यों में शामिल। कौन-सी दर लागू है, यह अपने लेखाकार से पूछें।</translation>
    </message>
    <message>
        <source>Your guests get: %1.</source>
        <translation>आपके अतिथियों को मिलेगा: %1।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::TimeOffCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>Add time off</source>
        <translation>छुट्टी जोड़ें</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>छुट्टी</translation>
    </message>
    <message>
        <source>For example, a fair</source>
        <translation>जैसे, कोई मेला</translation>
    </message>
    <message>
        <source>Set time off</source>
        <translation>छुट्टी रखें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>अंतिम दिन</translation>
    </message>
    <message>
        <source>Note for you</source>
        <translation>आपके लिए टिप्पणी</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 बदलें</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 हटाएँ</translation>
    </message>
    <message>
        <source>No days off ahead. On days off nothing is offered, whatever the hours say.</source>
        <translation>आगे कोई छुट्टी नहीं है। छुट्टी के दिन कुछ उपलब्ध नहीं होता, चाहे खुलने का समय कुछ भी हो।</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>अंतिम दिन पहले दिन से पहले है।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Namaste, %1</source>
        <translation>नमस्ते, %1</translation>
    </message>
    <message>
        <source>Over, and not yet marked</source>
        <translation>हो चुकी, पर चिह्नित नहीं</translation>
    </message>
    <message>
        <source>Marking a workshop completed makes its money payable to you.</source>
        <translation>कार्यशाला पूर्ण चिह्नित करने पर उसकी राशि आपको देय हो जाती है।</translation>
    </message>
    <message>
        <source>Nothing needs you now. New requests and messages appear here.</source>
        <translation>अभी आपके लिए कुछ नहीं है। नए अनुरोध और संदेश यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation>अपठित संदेश</translation>
    </message>
    <message>
        <source>Next workshops</source>
        <translation>अगली कार्यशालाएँ</translation>
    </message>
    <message>
        <source>Earned this week</source>
        <translation>इस सप्ताह की कमाई</translation>
    </message>
    <message>
        <source>Earned this week by day</source>
        <translation>इस सप्ताह की कमाई, दिन के अनुसार</translation>
    </message>
    <message>
        <source>All earnings</source>
        <translation>पूरी कमाई</translation>
    </message>
    <message>
        <source>Each workshop you mark completed shows here, day by day.</source>
        <translation>पूर्ण चिह्नित हर कार्यशाला यहाँ दिन के अनुसार दिखती है।</translation>
    </message>
    <message>
        <source>Mark completed</source>
        <translation>पूर्ण चिह्नित करें</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to answer</source>
        <translation>
            <numerusform>%n अनुरोध का उत्तर देना है</numerusform>
            <numerusform>%n अनुरोधों का उत्तर देना है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s) to mark completed</source>
        <translation>
            <numerusform>%n कार्यशाला पूर्ण चिह्नित करनी है</numerusform>
            <numerusform>%n कार्यशालाएँ पूर्ण चिह्नित करनी हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread conversation(s)</source>
        <translation>
            <numerusform>%n अपठित बातचीत</numerusform>
            <numerusform>%n अपठित बातचीत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n request(s)</source>
        <translation>
            <numerusform>सभी %n अनुरोध</numerusform>
            <numerusform>सभी %n अनुरोध</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::TransactionsPage</name>
    <message>
        <source>See your workshops</source>
        <translation>अपनी कार्यशालाएँ देखें</translation>
    </message>
</context>
<context>
    <name>karigar::ui::calendar::AgendaView</name>
    <message>
        <source>%1, today</source>
        <translation>%1, आज</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>कुछ तय नहीं</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>टकराव</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>हो चुकी</translation>
    </message>
</context>
<context>
    <name>karigar::ui::calendar::CalendarView</name>
    <message>
        <source>Calendar of the day</source>
        <translation>दिन का कैलेंडर</translation>
    </message>
    <message>
        <source>Calendar of the week</source>
        <translation>सप्ताह का कैलेंडर</translation>
    </message>
    <message>
        <source>Calendar of the month</source>
        <translation>माह का कैलेंडर</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>कार्यसूची</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Today (T)</source>
        <translation>आज (T)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>सप्ताह</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>माह</translation>
    </message>
    <message>
        <source>Keys: D, W, M, A</source>
        <translation>कुंजियाँ: D, W, M, A</translation>
    </message>
</context>
<context>
    <name>karigar::ui::calendar::DaysView</name>
    <message>
        <source>%1, today</source>
        <translation>%1, आज</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>karigar::ui::calendar::LayerChip</name>
    <message>
        <source>Show layer: %1</source>
        <translation>परत दिखाएँ: %1</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>छिपाएँ: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>दिखाएँ: %1</translation>
    </message>
</context>
<context>
    <name>karigar::ui::calendar::MonthView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n और</numerusform>
            <numerusform>%n और</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::calendar::Surface</name>
    <message>
        <source>Overlaps %1</source>
        <translation>%1 से टकराव</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>समय बदलें</translation>
    </message>
    <message>
        <source>Move to %1, %2. Enter proposes, Escape keeps it.</source>
        <translation>%1, %2 पर ले जाएँ। Enter से प्रस्ताव रखें, Escape से वैसे ही रहने दें।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::chat::ChatsPage</name>
    <message>
        <source>Conversations</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>एक बातचीत चुनें</translation>
    </message>
    <message>
        <source>What you have talked about stands beside the list.</source>
        <translation>आपकी बातचीत सूची के बगल में दिखती है।</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>अभी कोई बातचीत नहीं</translation>
    </message>
    <message>
        <source>A conversation starts by itself when a booking is confirmed. Then the two of you can arrange everything here.</source>
        <translation>बुकिंग पक्की होते ही बातचीत अपने आप शुरू हो जाती है। तब आप दोनों यहाँ सब कुछ तय कर सकते हैं।</translation>
    </message>
    <message>
        <source>Everything can be read; what you write is sent later.</source>
        <translation>सब पढ़ा जा सकता है; आप जो लिखेंगे वह बाद में भेजा जाएगा।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::chat::Conversation</name>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Open booking</source>
        <translation>बुकिंग खोलें</translation>
    </message>
    <message>
        <source>Attach pictures or a PDF file</source>
        <translation>चित्र या PDF फ़ाइल जोड़ें</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation>%1 लिख रहे हैं…</translation>
    </message>
    <message>
        <source>“%1” has not arrived on this device yet. Try again when you are online.</source>
        <translation>“%1” अभी इस उपकरण तक नहीं पहुँची है। ऑनलाइन होने पर फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>karigar::ui::chat::PictureDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>प्रति सहेजें</translation>
    </message>
</context>
<context>
    <name>karigar::views::BookingChange</name>
    <message>
        <source>%1 more, to be paid by you.</source>
        <translation>%1 और, जो आपको चुकाने हैं।</translation>
    </message>
    <message>
        <source>%1 more, to be paid by the guest.</source>
        <translation>%1 और, जो अतिथि को चुकाने हैं।</translation>
    </message>
    <message>
        <source>%1 go back to you on acceptance.</source>
        <translation>स्वीकार होने पर %1 आपको वापस मिलेंगे।</translation>
    </message>
    <message>
        <source>%1 go back to the guest on acceptance.</source>
        <translation>स्वीकार होने पर %1 अतिथि को वापस मिलेंगे।</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>अतिथि</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>The price stays the same.</source>
        <translation>मूल्य वही रहेगा।</translation>
    </message>
    <message>
        <source>Proposed. %1 can now answer.</source>
        <translation>प्रस्ताव रखा गया। अब %1 उत्तर दे सकते हैं।</translation>
    </message>
    <message>
        <source>Accepted. It holds once the difference is paid.</source>
        <translation>स्वीकृत। अंतर चुकाने पर यह लागू होगा।</translation>
    </message>
    <message>
        <source>Accepted. The booking is changed.</source>
        <translation>स्वीकृत। बुकिंग बदल दी गई है।</translation>
    </message>
    <message>
        <source>Declined. The booking stays as it was.</source>
        <translation>अस्वीकृत। बुकिंग पहले जैसी रहेगी।</translation>
    </message>
    <message>
        <source>Withdrawn. The booking stays as it was.</source>
        <translation>वापस लिया गया। बुकिंग पहले जैसी रहेगी।</translation>
    </message>
    <message>
        <source>%1 It is sent when you are online again.</source>
        <translation>%1 आपके फिर ऑनलाइन होने पर भेजा जाएगा।</translation>
    </message>
</context>
<context>
    <name>karigar::views::Cancellation</name>
    <message>
        <source>Nothing was collected yet: the reserved amount becomes free again.</source>
        <translation>अभी कुछ लिया नहीं गया था: आरक्षित राशि मुक्त हो जाएगी।</translation>
    </message>
    <message>
        <source>It goes back the way it was paid and usually arrives %1.</source>
        <translation>राशि उसी तरीके से लौटेगी जिससे चुकाई गई थी, और प्रायः %1 पहुँच जाती है।</translation>
    </message>
    <message>
        <source>%1 is told, and the seats are free for others.</source>
        <translation>%1 को बताया जाएगा, और सीटें दूसरों के लिए खाली हो जाएँगी।</translation>
    </message>
    <message>
        <source>%1 is told. The booking stands for the others.</source>
        <translation>%1 को बताया जाएगा। बाकी अतिथियों की बुकिंग बनी रहेगी।</translation>
    </message>
    <message>
        <source>%1 gets everything back, whatever the policy says, and is told at once with your reason. The seats can be booked again.</source>
        <translation>नियम जो भी हो, %1 को पूरी राशि वापस मिलेगी, और आपका कारण तुरंत बताया जाएगा। सीटें फिर से बुक हो सकेंगी।</translation>
    </message>
    <message>
        <source>%1 gets the whole price back, and both people are told with the reason.</source>
        <translation>%1 को पूरा मूल्य वापस मिलेगा, और दोनों को कारण सहित बताया जाएगा।</translation>
    </message>
    <message>
        <source>Cancelled. %1 go back.</source>
        <translation>रद्द की गई। %1 वापस जाएँगे।</translation>
    </message>
    <message>
        <source>Cancelled. By the policy nothing goes back.</source>
        <translation>रद्द की गई। नियम के अनुसार कुछ वापस नहीं होगा।</translation>
    </message>
</context>
<context>
    <name>karigar::views::ChatThread</name>
    <message>
        <source>A file</source>
        <translation>एक फ़ाइल</translation>
    </message>
</context>
<context>
    <name>karigar::views::HistoryExport</name>
    <message>
        <source>The file could not be written: %1. Nothing was saved; choose another place.</source>
        <translation>फ़ाइल नहीं लिखी जा सकी: %1। कुछ सहेजा नहीं गया; दूसरा स्थान चुनें।</translation>
    </message>
</context>
<context>
    <name>karigar::views::LocalReminders</name>
    <message>
        <source>Late reminder: %1</source>
        <translation>देर से याद दिलाना: %1</translation>
    </message>
</context>
<context>
    <name>karigar::views::PapersModel</name>
    <message>
        <source>%1 · for %2</source>
        <translation>%1 · %2 के लिए</translation>
    </message>
</context>
<context>
    <name>karigar::views::PaymentBook</name>
    <message>
        <source>Payment: %1</source>
        <translation>भुगतान: %1</translation>
    </message>
</context>
<context>
    <name>karigar::views::RefundActions</name>
    <message>
        <source>Asked. You are told as soon as somebody has looked at it.</source>
        <translation>अनुरोध हो गया। किसी के देखते ही आपको बताया जाएगा।</translation>
    </message>
    <message>
        <source>Your answer was added.</source>
        <translation>आपका उत्तर जोड़ दिया गया।</translation>
    </message>
    <message>
        <source>Withdrawn. Nothing goes back.</source>
        <translation>वापस लिया गया। कुछ नहीं लौटेगा।</translation>
    </message>
    <message>
        <source>Taken up. Others see that you are on it.</source>
        <translation>काम हाथ में लिया गया। दूसरों को दिखेगा कि आप इसे देख रहे हैं।</translation>
    </message>
    <message>
        <source>The customer is asked.</source>
        <translation>ग्राहक से पूछा गया है।</translation>
    </message>
    <message>
        <source>%1 approved.</source>
        <translation>%1 स्वीकृत।</translation>
    </message>
    <message>
        <source>Declined. The customer reads your reason.</source>
        <translation>अस्वीकार किया गया। ग्राहक आपका कारण पढ़ेंगे।</translation>
    </message>
    <message>
        <source>It is sent again.</source>
        <translation>इसे फिर भेजा जा रहा है।</translation>
    </message>
    <message>
        <source>Settled by hand.</source>
        <translation>हाथ से चुकाया गया।</translation>
    </message>
    <message>
        <source>Recognised. It counts as a refund of this booking.</source>
        <translation>दर्ज किया गया। यह इस बुकिंग का रिफ़ंड माना जाएगा।</translation>
    </message>
</context>
<context>
    <name>karigar::views::SavedFilters</name>
    <message>
        <source>Please give the filter a name.</source>
        <translation>कृपया फ़िल्टर को एक नाम दें।</translation>
    </message>
    <message>
        <source>There are %1 saved filters already. Delete one first.</source>
        <translation>पहले से %1 फ़िल्टर सहेजे हुए हैं। पहले कोई एक मिटाएँ।</translation>
    </message>
    <message>
        <source>There is a filter called “%1” already.</source>
        <translation>“%1” नाम का फ़िल्टर पहले से है।</translation>
    </message>
</context>
<context>
    <name>karigar::views::WaitingPlaces</name>
    <message>
        <source>Given up. The seats go to the next in line.</source>
        <translation>छोड़ दी गईं। सीटें क़तार में अगले व्यक्ति को मिलेंगी।</translation>
    </message>
    <message>
        <source>You have given up your place.</source>
        <translation>आपने अपनी जगह छोड़ दी है।</translation>
    </message>
</context>
<context>
    <name>karigar::views::admin::Attention</name>
    <message>
        <source>Authorised for more than two days</source>
        <translation>दो दिन से अधिक समय से राशि आरक्षित</translation>
    </message>
    <message>
        <source>Captured, but the booking came to nothing</source>
        <translation>राशि ली गई, पर बुकिंग नहीं हो सकी</translation>
    </message>
    <message>
        <source>Could not be captured</source>
        <translation>राशि नहीं ली जा सकी</translation>
    </message>
</context>
<context>
    <name>karigar::views::admin::PayoutsDue</name>
    <message>
        <source>Paid by hand</source>
        <translation>हाथ से अदा किया गया</translation>
    </message>
    <message>
        <source>Paid through the gateway</source>
        <translation>गेटवे के ज़रिए अदा किया गया</translation>
    </message>
</context>
<context>
    <name>karigar::views::artisan::BookingActions</name>
    <message>
        <source>Approved: %1, “%2”.</source>
        <translation>स्वीकार की गई: %1, “%2”।</translation>
    </message>
    <message>
        <source>Declined: %1, “%2”. The payment is let go.</source>
        <translation>अस्वीकार की गई: %1, “%2”। भुगतान छोड़ दिया गया है।</translation>
    </message>
    <message>
        <source>Completed: “%1”. %2 is now payable to you.</source>
        <translation>पूर्ण: “%1”। %2 अब आपको देय हैं।</translation>
    </message>
    <message>
        <source>%1 It is sent when you are online again.</source>
        <translation>%1 आपके फिर ऑनलाइन होने पर भेजा जाएगा।</translation>
    </message>
    <message>
        <source>%1 is marked as not attended. You can correct this within a day.</source>
        <translation>%1 को अनुपस्थित दर्ज किया गया। आप इसे एक दिन के भीतर ठीक कर सकते हैं।</translation>
    </message>
    <message>
        <source>“%1” takes place; its guests are told.</source>
        <translation>“%1” होगी; उसके अतिथियों को बताया जाएगा।</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) declined. The payments are let go.</source>
        <translation>
            <numerusform>%n अनुरोध अस्वीकार किया गया। भुगतान छोड़ दिया गया है।</numerusform>
            <numerusform>%n अनुरोध अस्वीकार किए गए। भुगतान छोड़ दिए गए हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::views::artisan::BookingCalendar</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n प्रतीक्षा में</numerusform>
            <numerusform>%n प्रतीक्षा में</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::views::artisan::CustomersModel</name>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n बुकिंग</numerusform>
            <numerusform>%n बुकिंग</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <translation>%1, अगली %2</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, पिछली %2</translation>
    </message>
</context>
<context>
    <name>karigar::views::artisan::Earnings</name>
    <message>
        <source>No longer on hold</source>
        <translation>अब रोकी हुई नहीं</translation>
    </message>
    <message>
        <source>Payable to you</source>
        <translation>आपको देय</translation>
    </message>
    <message>
        <source>Paid by the guest</source>
        <translation>अतिथि ने चुकाया</translation>
    </message>
    <message>
        <source>A refund did not go through</source>
        <translation>एक रिफ़ंड नहीं हो पाया</translation>
    </message>
    <message>
        <source>Went back to the guest</source>
        <translation>अतिथि को लौटाया गया</translation>
    </message>
    <message>
        <source>The gateway&apos;s fee</source>
        <translation>गेटवे का शुल्क</translation>
    </message>
    <message>
        <source>A payout came back</source>
        <translation>एक अदायगी लौट आई</translation>
    </message>
    <message>
        <source>Paid out to you</source>
        <translation>आपको अदा किया गया</translation>
    </message>
    <message>
        <source>The gateway&apos;s fee, taken off the payout</source>
        <translation>गेटवे का शुल्क, अदायगी में से काटा गया</translation>
    </message>
</context>
<context>
    <name>karigar::views::artisan::PayoutsModel</name>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n बुकिंग</numerusform>
            <numerusform>%n बुकिंग</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>संदर्भ %1</translation>
    </message>
</context>
<context>
    <name>karigar::views::artisan::PortfolioModel</name>
    <message>
        <source>Untitled</source>
        <translation>बिना शीर्षक</translation>
    </message>
</context>
<context>
    <name>karigar::views::artisan::ServicesModel</name>
    <message>
        <source>booked at once</source>
        <translation>तुरंत बुकिंग</translation>
    </message>
    <message>
        <source>you approve</source>
        <translation>आप स्वीकार करते हैं</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>प्रकाशित</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>छिपी हुई</translation>
    </message>
</context>
<context>
    <name>karigar::views::artisan::TaxSettings</name>
    <message>
        <source>Your guest</source>
        <translation>आपके अतिथि</translation>
    </message>
    <message>
        <source>A workshop</source>
        <translation>एक कार्यशाला</translation>
    </message>
</context>
<context>
    <name>karigar::views::artisan::Today</name>
    <message>
        <source>Tell your story</source>
        <translation>अपनी कहानी कहें</translation>
    </message>
    <message>
        <source>Who you are and what your hands make, in your own words.</source>
        <translation>आप कौन हैं और आपके हाथ क्या बनाते हैं, आपके अपने शब्दों में।</translation>
    </message>
    <message>
        <source>Show your work</source>
        <translation>अपना काम दिखाएँ</translation>
    </message>
    <message>
        <source>A few good pictures say more than a page of text.</source>
        <translation>कुछ अच्छे चित्र पूरे पृष्ठ के लेख से अधिक कहते हैं।</translation>
    </message>
    <message>
        <source>Offer a workshop</source>
        <translation>कार्यशाला पेश करें</translation>
    </message>
    <message>
        <source>What guests do, how long it takes and what it costs.</source>
        <translation>अतिथि क्या करेंगे, कितना समय लगेगा और कितना मूल्य है।</translation>
    </message>
    <message>
        <source>Set your opening hours</source>
        <translation>अपने खुलने का समय रखें</translation>
    </message>
    <message>
        <source>Guests can only choose times in which you are open.</source>
        <translation>अतिथि केवल वही समय चुन सकते हैं जब आप खुले हों।</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A marketplace for artisan workshops.</source>
        <translation>कारीगरों की कार्यशालाओं का बाज़ार।</translation>
    </message>
    <message>
        <source>The marketplace&apos;s address.</source>
        <translation>बाज़ार का पता।</translation>
    </message>
    <message>
        <source>Where to keep the encrypted data.</source>
        <translation>एन्क्रिप्टेड डेटा कहाँ रखना है।</translation>
    </message>
</context>
</TS>
