<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArtisanBooking</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArtisanSession</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingWords</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>private group of up to %n</source>
        <translation>
            <numerusform>private group of up to %n</numerusform>
            <numerusform>private group of up to %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusyCalendarsCard</name>
    <message numerus="yes">
        <source>%n event(s) take no time: marked as free, cancelled or without a length.</source>
        <translation>
            <numerusform>%n event takes no time: marked as free, cancelled or without a length.</numerusform>
            <numerusform>%n events take no time: marked as free, cancelled or without a length.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) of your own are left out.</source>
        <translation>
            <numerusform>%n booking of your own is left out.</numerusform>
            <numerusform>%n bookings of your own are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be understood and block nothing. Look at them yourself.</source>
        <translation>
            <numerusform>%n event could not be understood and blocks nothing. Look at it yourself.</numerusform>
            <numerusform>%n events could not be understood and block nothing. Look at them yourself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message numerus="yes">
        <source>%n seat(s) of “%1” with %2 are cancelled.</source>
        <translation>
            <numerusform>%n seat of “%1” with %2 is cancelled.</numerusform>
            <numerusform>%n seats of “%1” with %2 are cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message numerus="yes">
        <source>%n part(s) belong to no booking</source>
        <translation>
            <numerusform>%n part belongs to no booking</numerusform>
            <numerusform>%n parts belong to no booking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceLines</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Private group of up to %n guest(s)</source>
        <translation>
            <numerusform>Private group of up to %n guest</numerusform>
            <numerusform>Private group of up to %n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Private group of up to %n guest(s)</source>
        <translation>
            <numerusform>Private group of up to %n guest</numerusform>
            <numerusform>Private group of up to %n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>No more than %n picture(s), please.</source>
        <translation>
            <numerusform>No more than %n picture, please.</numerusform>
            <numerusform>No more than %n pictures, please.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This workshop has no more than %n seat(s).</source>
        <translation>
            <numerusform>This workshop has no more than %n seat.</numerusform>
            <numerusform>This workshop has no more than %n seats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message numerus="yes">
        <source>%1, %n seat(s)</source>
        <translation>
            <numerusform>%1, %n seat</numerusform>
            <numerusform>%1, %n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waitlist</name>
    <message numerus="yes">
        <source>%n seat(s) are kept for you.</source>
        <translation>
            <numerusform>%n seat is kept for you.</numerusform>
            <numerusform>%n seats are kept for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::app::Client</name>
    <message numerus="yes">
        <source>%n change(s) made here have not reached the marketplace. Signing out deletes them with everything else that is stored on this computer.</source>
        <translation>
            <numerusform>%n change made here has not reached the marketplace. Signing out deletes it with everything else that is stored on this computer.</numerusform>
            <numerusform>%n changes made here have not reached the marketplace. Signing out deletes them with everything else that is stored on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::ArtisanPage</name>
    <message numerus="yes">
        <source>%n year(s) of practice</source>
        <translation>
            <numerusform>%n year of practice</numerusform>
            <numerusform>%n years of practice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::CancelPanel</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1</source>
        <translation>
            <numerusform>%n of %1</numerusform>
            <numerusform>%n of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::ChoicePanel</name>
    <message numerus="yes">
        <source>It takes place from %n guest(s) on; otherwise all money comes back.</source>
        <translation>
            <numerusform>It takes place from %n guest on; otherwise all money comes back.</numerusform>
            <numerusform>It takes place from %n guests on; otherwise all money comes back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes place from %n guest(s) on. That is decided by %1; otherwise all money comes back.</source>
        <translation>
            <numerusform>It takes place from %n guest on. That is decided by %1; otherwise all money comes back.</numerusform>
            <numerusform>It takes place from %n guests on. That is decided by %1; otherwise all money comes back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) taken so far.</source>
        <translation>
            <numerusform>%n seat taken so far.</numerusform>
            <numerusform>%n seats taken so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::DayCell</name>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::DiscoverPage</name>
    <message numerus="yes">
        <source>%n workshop(s) found</source>
        <translation>
            <numerusform>%n workshop found</numerusform>
            <numerusform>%n workshops found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::HistoryView</name>
    <message numerus="yes">
        <source>%n line(s) saved.</source>
        <translation>
            <numerusform>%n line saved.</numerusform>
            <numerusform>%n lines saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln booking(s)</source>
        <translation>
            <numerusform>%Ln booking</numerusform>
            <numerusform>%Ln bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transaction(s)</source>
        <translation>
            <numerusform>%Ln transaction</numerusform>
            <numerusform>%Ln transactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::IconButton</name>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation>
            <numerusform>%1, %n new</numerusform>
            <numerusform>%1, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::NavItem</name>
    <message numerus="yes">
        <source>%1, %n new</source>
        <translation>
            <numerusform>%1, %n new</numerusform>
            <numerusform>%1, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::PayingPanel</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::PicturePicker</name>
    <message numerus="yes">
        <source>Up to %n picture(s)</source>
        <translation>
            <numerusform>Up to %n picture</numerusform>
            <numerusform>Up to %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::RatingStars</name>
    <message numerus="yes">
        <source>Rating, %n of 5 stars</source>
        <translation>
            <numerusform>Rating, %n of 5 stars</numerusform>
            <numerusform>Rating, %n of 5 stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated %1 of 5, reviews: %n</source>
        <translation>
            <numerusform>Rated %1 of 5, reviews: %n</numerusform>
            <numerusform>Rated %1 of 5, reviews: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::RelativeTime</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n h</numerusform>
            <numerusform>in %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::ServiceOffer</name>
    <message numerus="yes">
        <source>takes place from %n guest(s) on</source>
        <translation>
            <numerusform>takes place from %n guest on</numerusform>
            <numerusform>takes place from %n guests on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n guest(s)</source>
        <translation>
            <numerusform>up to %n guest</numerusform>
            <numerusform>up to %n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::SlotButton</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) left</source>
        <translation>
            <numerusform>%n seat left</numerusform>
            <numerusform>%n seats left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>full, %n waiting, join the waiting list</source>
        <translation>
            <numerusform>full, %n waiting, join the waiting list</numerusform>
            <numerusform>full, %n waiting, join the waiting list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>full · %n waiting</source>
        <translation>
            <numerusform>full · %n waiting</numerusform>
            <numerusform>full · %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::SummaryPanel</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Private group, up to %n guest(s): %1</source>
        <translation>
            <numerusform>Private group, up to %n guest: %1</numerusform>
            <numerusform>Private group, up to %n guests: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::SyncChip</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting until the network returns</source>
        <translation>
            <numerusform>%n waiting until the network returns</numerusform>
            <numerusform>%n waiting until the network returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n waiting</source>
        <translation>
            <numerusform>Offline, %n waiting</numerusform>
            <numerusform>Offline, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::WaitNote</name>
    <message numerus="yes">
        <source>%n seat(s) are free at this time, fewer than you want.</source>
        <translation>
            <numerusform>%n seat is free at this time, fewer than you want.</numerusform>
            <numerusform>%n seats are free at this time, fewer than you want.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting already.</source>
        <translation>
            <numerusform>%n waiting already.</numerusform>
            <numerusform>%n waiting already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When seats become free they are kept for you for %n hour(s), and you are told at once. You pay only when you take them.</source>
        <translation>
            <numerusform>When seats become free they are kept for you for %n hour, and you are told at once. You pay only when you take them.</numerusform>
            <numerusform>When seats become free they are kept for you for %n hours, and you are told at once. You pay only when you take them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::admin::AuditPage</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::admin::BookingsPage</name>
    <message numerus="yes">
        <source>%1 · %2 · %n seat(s)</source>
        <translation>
            <numerusform>%1 · %2 · %n seat</numerusform>
            <numerusform>%1 · %2 · %n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::admin::DisputesPage</name>
    <message numerus="yes">
        <source>%n dispute(s)</source>
        <translation>
            <numerusform>%n dispute</numerusform>
            <numerusform>%n disputes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::admin::DriftPage</name>
    <message numerus="yes">
        <source>%n payment(s) differ.</source>
        <translation>
            <numerusform>%n payment differs.</numerusform>
            <numerusform>%n payments differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more differ.</source>
        <translation>
            <numerusform>%n more differs.</numerusform>
            <numerusform>%n more differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::admin::PaybackPage</name>
    <message numerus="yes">
        <source>%n refund(s)</source>
        <translation>
            <numerusform>%n refund</numerusform>
            <numerusform>%n refunds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::admin::PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of 5, %n review(s)</source>
        <translation>
            <numerusform>%1 of 5, %n review</numerusform>
            <numerusform>%1 of 5, %n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::admin::RefundsPage</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) failed, or were made at the gateway without us.</source>
        <translation>
            <numerusform>%n refund failed, or was made at the gateway without us.</numerusform>
            <numerusform>%n refunds failed, or were made at the gateway without us.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n seat(s) · %2</source>
        <translation>
            <numerusform>%1 · %n seat · %2</numerusform>
            <numerusform>%1 · %n seats · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n other request(s), %2 granted, %3 in all.</source>
        <translation>
            <numerusform>%1: %n other request, %2 granted, %3 in all.</numerusform>
            <numerusform>%1: %n other requests, %2 granted, %3 in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::admin::ServicesPage</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::admin::SettlementsPage</name>
    <message numerus="yes">
        <source>%n settlement(s)</source>
        <translation>
            <numerusform>%n settlement</numerusform>
            <numerusform>%n settlements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) belong to no booking here. Look them up at the gateway.</source>
        <translation>
            <numerusform>%n part belongs to no booking here. Look it up at the gateway.</numerusform>
            <numerusform>%n parts belong to no booking here. Look them up at the gateway.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::BookingView</name>
    <message numerus="yes">
        <source>Private group of up to %n guest(s)</source>
        <translation>
            <numerusform>Private group of up to %n guest</numerusform>
            <numerusform>Private group of up to %n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::BusyCalendarsCard</name>
    <message numerus="yes">
        <source>“%1” blocks %n time(s).</source>
        <translation>
            <numerusform>“%1” blocks %n time.</numerusform>
            <numerusform>“%1” blocks %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n time(s), %2, %3</source>
        <translation>
            <numerusform>%1: %n time, %2, %3</numerusform>
            <numerusform>%1: %n times, %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) of the coming year will be blocked:</source>
        <translation>
            <numerusform>%n time of the coming year will be blocked:</numerusform>
            <numerusform>%n times of the coming year will be blocked:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::ClosedTimesCard</name>
    <message numerus="yes">
        <source>%n request(s) wait for your answer there:</source>
        <translation>
            <numerusform>%n request waits for your answer there:</numerusform>
            <numerusform>%n requests wait for your answer there:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed booking(s) stay until you propose another time or cancel:</source>
        <translation>
            <numerusform>%n confirmed booking stays until you propose another time or cancel:</numerusform>
            <numerusform>%n confirmed bookings stay until you propose another time or cancel:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::DeclinePanel</name>
    <message numerus="yes">
        <source>Decline %n request(s)</source>
        <translation>
            <numerusform>Decline %n request</numerusform>
            <numerusform>Decline %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::PortfolioEditor</name>
    <message numerus="yes">
        <source>Added %n picture(s) to the portfolio.</source>
        <translation>
            <numerusform>Added %n picture to the portfolio.</numerusform>
            <numerusform>Added %n pictures to the portfolio.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::ProfilePreview</name>
    <message numerus="yes">
        <source>%n year(s) of practice</source>
        <translation>
            <numerusform>%n year of practice</numerusform>
            <numerusform>%n years of practice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::artisan::TodayPage</name>
    <message numerus="yes">
        <source>All %n request(s)</source>
        <translation>
            <numerusform>The one request</numerusform>
            <numerusform>All %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to answer</source>
        <translation>
            <numerusform>%n request to answer</numerusform>
            <numerusform>%n requests to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s) to mark completed</source>
        <translation>
            <numerusform>%n workshop to mark completed</numerusform>
            <numerusform>%n workshops to mark completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread conversation(s)</source>
        <translation>
            <numerusform>%n unread conversation</numerusform>
            <numerusform>%n unread conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::ui::calendar::MonthView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::views::artisan::BookingActions</name>
    <message numerus="yes">
        <source>%n request(s) declined. The payments are let go.</source>
        <translation>
            <numerusform>%n request declined. The payment is let go.</numerusform>
            <numerusform>%n requests declined. The payments are let go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::views::artisan::BookingCalendar</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::views::artisan::CustomersModel</name>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>karigar::views::artisan::PayoutsModel</name>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
</context>
</TS>
