// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/gallerywindow.h"
#include "ui/gallery/samples.h"
#include "ui/shared/chatview.h"
#include "ui/shared/listdetail.h"
#include "ui/shared/messageinput.h"
#include "ui/shared/navrail.h"
#include "ui/shared/ratingstars.h"
#include "ui/shared/recordlist.h"
#include "ui/shared/recordroles.h"
#include "ui/shared/relativetimelabel.h"
#include "ui/shared/syncchip.h"
#include "ui/shared/undobar.h"
#include "ui/style/focustracker.h"

#include <gtest/gtest.h>
#include <QAbstractButton>
#include <QAbstractListModel>
#include <QAccessible>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace karigar::ui;

namespace {

// Qt's own helpers inside its widgets (viewports, the line edit of a spin box) speak through their owner.
bool isQtsOwn(const QWidget* widget)
{
    return widget->objectName().startsWith(u"qt_"_s) ||
           qstrncmp(widget->metaObject()->className(), "QComboBox", 9) == 0;
}

} // namespace

TEST(Gallery, EveryInteractiveWidgetHasNames)
{
    GalleryWindow window;
    window.resize(1280, 800);
    window.show();
    int interactive = 0;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->isHidden() || isQtsOwn(widget))
            continue;
        ++interactive;
        const QString about =
            QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        EXPECT_FALSE(widget->objectName().isEmpty()) << about.toStdString();
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(spoken, nullptr) << about.toStdString();
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty()) << about.toStdString();
    }
    EXPECT_GT(interactive, 100);
}

TEST(Gallery, HitAreasAreLargeEnough)
{
    GalleryWindow window;
    window.resize(1280, 800);
    window.show();
    for (int page = 0; page < window.pageCount(); ++page) {
        window.showPage(page);
        QCoreApplication::processEvents();
        for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || button->inherits("QCheckBox") || button->inherits("QRadioButton"))
                continue;
            EXPECT_GE(button->height(), 32) << button->objectName().toStdString();
            EXPECT_GE(button->width(), 32) << button->objectName().toStdString();
        }
    }
}

TEST(NavRail, ChoosesByClickAndKeepsCurrentAcrossPages)
{
    NavRail rail;
    rail.setPages({{u"a"_s, Icon::Today, u"Today"_s}, {u"b"_s, Icon::Chat, u"Chats"_s}});
    EXPECT_EQ(rail.current(), u"a"_s);
    QSignalSpy chosen(&rail, &NavRail::pageChosen);
    rail.findChild<QAbstractButton*>(u"navRail.page.b"_s)->click();
    EXPECT_EQ(chosen.value(0).value(0).toString(), u"b"_s);
    rail.setPages({{u"b"_s, Icon::Chat, u"Chats"_s}, {u"c"_s, Icon::Star, u"Reviews"_s}});
    EXPECT_EQ(rail.current(), u"b"_s);
    rail.setFolded(true);
    EXPECT_EQ(rail.width(), 56);
    EXPECT_EQ(rail.findChild<QAbstractButton*>(u"navRail.page.b"_s)->toolTip().section(u' ', 0, 0),
              u"Chats"_s);
}

TEST(ListDetail, ShowsBothWhenWideAndOneWhenNarrow)
{
    auto *list = new QWidget, *detail = new QWidget;
    ListDetail page(u"p"_s, list, detail);
    page.resize(1200, 600);
    page.show();
    EXPECT_TRUE(page.isBeside());
    EXPECT_TRUE(list->isVisible() && detail->isVisible());
    page.resize(1000, 600);
    EXPECT_TRUE(list->isVisible());
    EXPECT_FALSE(detail->isVisible());
    page.showDetail();
    EXPECT_TRUE(detail->isVisible());
    EXPECT_FALSE(list->isVisible());
    QTest::keyClick(&page, Qt::Key_Escape);
    EXPECT_TRUE(list->isVisible());
}

namespace {
class CountingModel : public QAbstractListModel {
public:
    int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : 100'000; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        ++asked;
        return role == RecordRole::Title ? QVariant(QString::number(index.row())) : QVariant();
    }
    mutable int asked = 0;
};
} // namespace

TEST(RecordList, AsksOnlyForTheRowsItShows)
{
    CountingModel model;
    RecordList list(u"l"_s, u"Bookings"_s);
    list.setModel(&model);
    list.resize(400, 600);
    list.show();
    QCoreApplication::processEvents();
    list.grab();
    QTest::keyClick(&list, Qt::Key_End);
    list.grab();
    EXPECT_EQ(list.currentIndex().row(), 99'999);
    EXPECT_LT(model.asked, 3000);
}

TEST(RecordList, OpensOnEnterAndFollowsTheKeys)
{
    CountingModel model;
    RecordList list(u"l"_s, u"Bookings"_s);
    list.setModel(&model);
    list.show();
    QSignalSpy opened(&list, &RecordList::opened), moved(&list, &RecordList::currentRowChanged);
    list.selectRow(4);
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Return);
    EXPECT_EQ(moved.count(), 2);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.value(0).value(0).toModelIndex().row(), 5);
}

TEST(ChatView, StaysAtTheNewestAndTellsWhatIsRefused)
{
    ChatView view(u"talk"_s, u"Messages"_s);
    view.resize(600, 300);
    view.show();
    view.setEntries(sampleTalk(sampleNow()));
    QCoreApplication::processEvents();
    const QScrollBar* bar = view.verticalScrollBar();
    ASSERT_GT(bar->maximum(), 0);
    EXPECT_EQ(bar->value(), bar->maximum());
    view.append({u"9"_s,
                 ChatEntry::Kind::Theirs,
                 u"Ananya"_s,
                 u"See you"_s,
                 sampleNow(),
                 ChatEntry::Delivery::None,
                 {}});
    QCoreApplication::processEvents();
    EXPECT_EQ(bar->value(), bar->maximum());
    view.setDelivery(u"7"_s, ChatEntry::Delivery::Refused);
    QSignalSpy refused(&view, &ChatView::refusedOpened);
    view.setCurrentIndex(view.model()->index(6, 0));
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(refused.count(), 1);
    EXPECT_EQ(refused.value(0).value(0).toString(), u"7"_s);
}

TEST(MessageInput, EnterSendsAndShiftEnterDoesNot)
{
    MessageInput input(u"in"_s);
    input.show();
    QSignalSpy sent(&input, &MessageInput::sent);
    auto* edit = input.findChild<QPlainTextEdit*>();
    const int oneLine = edit->height();
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_EQ(sent.count(), 0);
    QTest::keyClicks(edit, u"one"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(edit, u"two"_s);
    EXPECT_GT(edit->height(), oneLine);
    QTest::keyClick(edit, Qt::Key_Return);
    ASSERT_EQ(sent.count(), 1);
    EXPECT_EQ(sent.value(0).value(0).toString(), u"one\ntwo"_s);
    EXPECT_TRUE(input.text().isEmpty());
    EXPECT_EQ(edit->height(), oneLine);
}

TEST(UndoBar, UndoesOnceAndOnlyTheLatest)
{
    QWidget window;
    window.resize(600, 400);
    UndoBar bar(&window);
    window.show();
    int first = 0, second = 0;
    bar.showMessage(u"one"_s, [&] { ++first; });
    bar.showMessage(u"two"_s, [&] { ++second; });
    bar.undo();
    bar.undo();
    EXPECT_EQ(first, 0);
    EXPECT_EQ(second, 1);
    EXPECT_TRUE(bar.isHidden());
}

TEST(RatingStars, IsEditedByKeyboard)
{
    RatingStars stars;
    stars.setEditable(u"r"_s);
    QSignalSpy edited(&stars, &RatingStars::edited);
    QTest::keyClick(&stars, Qt::Key_4);
    EXPECT_EQ(stars.stars(), 4);
    QTest::keyClick(&stars, Qt::Key_Right);
    QTest::keyClick(&stars, Qt::Key_Right);
    EXPECT_EQ(stars.stars(), 5);
    QTest::keyClick(&stars, Qt::Key_Left);
    EXPECT_EQ(stars.stars(), 4);
    EXPECT_EQ(edited.count(), 4);
}

TEST(FocusRing, ShowsForKeysAndNotForTheMouse)
{
    QWidget window;
    auto *a = new RatingStars(&window), *b = new RatingStars(&window);
    a->setEditable(u"a"_s);
    b->setEditable(u"b"_s);
    window.show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::mouseClick(a, Qt::LeftButton);
    a->setFocus(Qt::MouseFocusReason);
    EXPECT_FALSE(hasKeyFocus(a));
    b->setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(hasKeyFocus(b));
    a->setFocus(Qt::MouseFocusReason);
    EXPECT_FALSE(hasKeyFocus(b));
    QTest::keyClick(a, Qt::Key_Right);
    EXPECT_TRUE(hasKeyFocus(a));
}

TEST(RelativeTime, SaysItTheShortWay)
{
    const QDateTime now = sampleNow(); // 16:42
    EXPECT_EQ(relativeTime(now.addSecs(-20), now), u"just now"_s);
    EXPECT_EQ(relativeTime(now.addSecs(-5 * 60), now), u"5 min ago"_s);
    EXPECT_EQ(relativeTime(now.addSecs(5 * 3600), now), u"in 5 h"_s);
    EXPECT_EQ(relativeTime(now.addDays(-1).addSecs(-3600), now), u"yesterday"_s);
    EXPECT_EQ(relativeTime(now.addDays(3), now), u"in 3 days"_s);
    EXPECT_EQ(relativeTime(now.addDays(-30), now), u"12 May"_s);
    EXPECT_EQ(relativeTime(now.addDays(-400), now), u"7 May 2024"_s);
}

TEST(Chat, RowsSayTheirSigns)
{
    ChatView talk(u"talk"_s, u"Talk"_s);
    ChatEntry mine;
    mine.id = u"1"_s;
    mine.kind = ChatEntry::Kind::Mine;
    mine.text = u"It is packed."_s;
    mine.at = sampleNow();
    mine.delivery = ChatEntry::Delivery::Waiting;
    talk.setEntries({mine});
    const auto said = [&] { return talk.model()->index(0, 0).data(Qt::AccessibleTextRole).toString(); };
    EXPECT_TRUE(said().endsWith(u": It is packed., waiting"_s)) << said().toStdString();
    talk.setDelivery(u"1"_s, ChatEntry::Delivery::Sent);
    EXPECT_TRUE(said().endsWith(u": It is packed., sent"_s)) << said().toStdString();
}

TEST(SyncChip, SaysWhatIsKeptForLater)
{
    SyncChip chip;
    chip.setOffline(u"14:20"_s, 0);
    EXPECT_EQ(chip.text(), u"Offline since 14:20"_s);
    chip.setOffline(u"14:20"_s, 2);
    EXPECT_EQ(chip.text(), u"Offline, 2 waiting"_s);
    EXPECT_TRUE(chip.accessibleDescription().startsWith(u"Offline since 14:20. 2 waiting"_s))
        << chip.accessibleDescription().toStdString();
}
