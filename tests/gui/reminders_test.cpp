// SPDX-License-Identifier: GPL-3.0-or-later
// Desktop reminders from what is stored here, and the card that says which one wants.
#include "models/domain/records/delivery.h"
#include "models/domain/records/user.h"
#include "models/views/shared/deliverywords.h"
#include "models/views/shared/localreminders.h"
#include "tests/gui/pageshots.h"
#include "tests/support/samplemarket.h"
#include "ui/everyone/reminderscard.h"
#include "ui/shell/preferences.h"

#include <gtest/gtest.h>
#include <QCheckBox>
#include <QComboBox>
#include <QTemporaryDir>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

/// Ananya's desk with one confirmed booking ahead and no quiet hours.
class Desk : public testing::Test {
protected:
    Desk()
    {
        User user = get<User>(market.ananya);
        user.reminders.quiet = false;
        market.put(user);
        start = get<Booking>(market.booking(u"ananya:confirmed"_s)).startAt;
    }

    template<class R>
    R get(const Id& id)
    {
        return fromJson<R>(market.records().find(R::kKind, id).value().value()).value();
    }
    std::unique_ptr<views::LocalReminders> reminders(MapWorkspace& desk)
    {
        auto made = std::make_unique<views::LocalReminders>(
            desk, [this] { return enabled; }, nullptr);
        QObject::connect(made.get(), &views::LocalReminders::due, &receiver,
                         [this](const views::NotificationText& text) { shown.append(text.title); });
        settleEvents();
        return made;
    }
    void lookAt(views::LocalReminders& reminders, Millis instant)
    {
        market.setNow(instant);
        reminders.look();
        settleEvents();
    }
    QString fateOf(const QString& what)
    {
        const Id id = Delivery::idFor(market.booking(u"ananya:confirmed"_s), what, market.ananya,
                                      DeliveryChannel::Desktop);
        const auto doc = market.records().find(Kind::Delivery, id).value();
        if (!doc)
            return {};
        const auto delivery = fromJson<Delivery>(*doc).value();
        return QString(enumText(delivery.state)) + u':' + delivery.reason;
    }

    SampleMarket market;
    MapWorkspace workspace{market, market.ananya};
    QObject receiver;
    QStringList shown;
    Millis start = 0;
    bool enabled = true;
};

} // namespace

TEST_F(Desk, IsRemindedADayAndAnHourBeforeOnceEach)
{
    const auto local = reminders(workspace);
    lookAt(*local, start - kDay - kMinute);
    EXPECT_TRUE(shown.isEmpty());
    lookAt(*local, start - kDay);
    lookAt(*local, start - kDay + kMinute);
    EXPECT_EQ(shown, QStringList{u"Tomorrow"_s});
    EXPECT_EQ(fateOf(u"reminder24"_s), u"sent:"_s);
    lookAt(*local, start - kHour);
    EXPECT_EQ(shown.size(), 2);
    const auto again = reminders(workspace);
    lookAt(*again, start - kHour + 5 * kMinute);
    EXPECT_EQ(shown.size(), 2) << "not again after a restart";
}

TEST_F(Desk, IsRemindedOffline)
{
    workspace.setOffline(true);
    const auto local = reminders(workspace);
    lookAt(*local, start - kHour);
    EXPECT_EQ(shown, QStringList{u"In an hour"_s});
    EXPECT_EQ(fateOf(u"reminder1"_s), u"sent:"_s);
    EXPECT_EQ(workspace.submitted().last(), u"reminder.shown"_s);
}

TEST_F(Desk, IsRemindedOnceAndLateAfterASleepOfThreeHours)
{
    const auto local = reminders(workspace);
    lookAt(*local, start - kDay - kHour);
    lookAt(*local, start - kDay + 2 * kHour);
    EXPECT_EQ(shown, QStringList{u"Late reminder: Tomorrow"_s});
    EXPECT_EQ(fateOf(u"reminder24"_s), u"late:"_s);
    lookAt(*local, start + kHour);
    EXPECT_EQ(shown.size(), 1);
    EXPECT_EQ(fateOf(u"reminder1"_s), u"skipped:started"_s);
}

TEST_F(Desk, IsNotRemindedOfWhatIsCancelledOrMoved)
{
    const auto local = reminders(workspace);
    Booking booking = get<Booking>(market.booking(u"ananya:confirmed"_s));
    booking.startAt += 2 * kDay;
    market.put(booking);
    lookAt(*local, start - kHour);
    EXPECT_TRUE(shown.isEmpty());
    booking.state = BookingState::Cancelled;
    market.put(booking);
    lookAt(*local, booking.startAt - kHour);
    EXPECT_TRUE(shown.isEmpty());
    EXPECT_EQ(fateOf(u"reminder1"_s), QString());
}

TEST_F(Desk, LeavesItToAnotherDevice)
{
    enabled = false;
    const auto local = reminders(workspace);
    lookAt(*local, start - kHour);
    EXPECT_TRUE(shown.isEmpty());
    EXPECT_EQ(fateOf(u"reminder1"_s), QString());
    enabled = true;
    MapWorkspace other(market, market.ananya);
    const auto there = reminders(other);
    lookAt(*there, start - kHour);
    lookAt(*local, start - kHour + kMinute);
    EXPECT_EQ(shown.size(), 1);
}

namespace {

struct CardStage {
    explicit CardStage(MapWorkspace& workspace)
        : pictures(workspace)
        , preferences(folder.path() + u"/preferences.ini"_s)
        , card(new ui::RemindersCard({workspace, pictures}, preferences, nullptr))
    {
        settleEvents();
    }
    template<class W>
    W* named(const char* name)
    {
        return card->findChild<W*>(QString::fromLatin1(name));
    }

    QTemporaryDir folder;
    ui::Pictures pictures;
    ui::Preferences preferences;
    std::unique_ptr<ui::RemindersCard> card;
};

} // namespace

TEST_F(Desk, ChoosesWhatToBeToldAndHow)
{
    CardStage stage(workspace);
    ASSERT_TRUE(stage.named<QCheckBox>("mail24Box"));
    EXPECT_TRUE(stage.named<QCheckBox>("mail24Box")->isChecked());
    EXPECT_FALSE(stage.named<QCheckBox>("quietBox")->isChecked());
    EXPECT_FALSE(stage.named<QTimeEdit>("quietFromEdit")->isEnabled());
    EXPECT_TRUE(workspace.submitted().isEmpty()) << "showing is not choosing";
    stage.named<QCheckBox>("mail24Box")->click();
    stage.named<QCheckBox>("quietBox")->click();
    settleEvents();
    auto* from = stage.named<QTimeEdit>("quietFromEdit");
    EXPECT_TRUE(from->isEnabled());
    from->setTime(QTime(23, 30));
    Q_EMIT from->editingFinished();
    stage.named<QComboBox>("mailLanguageChoice")->setCurrentIndex(1);
    settleEvents();
    const User user = get<User>(market.ananya);
    EXPECT_FALSE(user.reminders.mail24);
    EXPECT_TRUE(user.reminders.desktop24);
    EXPECT_TRUE(user.reminders.quiet);
    EXPECT_EQ(user.reminders.quietFrom, 23 * 60 + 30);
    EXPECT_EQ(user.language, u"hi"_s);
    stage.named<QCheckBox>("desktopNotificationsBox")->click();
    EXPECT_FALSE(stage.preferences.desktopNotifications());
    for (const QWidget* widget : stage.card->findChildren<QCheckBox*>())
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
}

TEST(DeliveryWords, SayWhatWentOutAndWhyNot)
{
    Delivery delivery;
    delivery.what = u"reminder24"_s;
    EXPECT_EQ(views::deliveryWords(delivery), u"Reminder a day before, by mail: sent"_s);
    delivery.state = DeliveryState::Skipped;
    delivery.reason = u"turned_off"_s;
    delivery.channel = DeliveryChannel::Desktop;
    EXPECT_EQ(views::deliveryWords(delivery),
              u"Reminder a day before, on the desktop: not sent, because it was turned off"_s);
    delivery.what = u"booking_confirmed"_s;
    delivery.channel = DeliveryChannel::Mail;
    delivery.state = DeliveryState::Sending;
    delivery.reason = u"mail_unavailable"_s;
    EXPECT_EQ(views::deliveryWords(delivery),
              u"Booking confirmed, by mail: not sent yet, because the mail server could not be reached"_s);
}

} // namespace karigar::test
