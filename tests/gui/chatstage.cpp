// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/chatstage.h"

#include "ui/chat/talkview.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace karigar::test {

ChatStage::ChatStage(MapWorkspace& workspace, const Id& channel, const ui::chat::FileChooser& chooser)
    : m_stage(ui::chatsPage(chooser), workspace, channel.isNull() ? QString() : channel.toText())
{
    settleEvents();
}

void ChatStage::write(const QString& text)
{
    auto* field = m_stage.named<QPlainTextEdit>(u"messageField"_s);
    field->clear();
    QTest::keyClicks(field, text);
}

QString ChatStage::written()
{
    return m_stage.named<QPlainTextEdit>(u"messageField"_s)->toPlainText();
}

void ChatStage::send(const QString& text)
{
    write(text);
    m_stage.click(u"sendButton"_s);
}

void ChatStage::lookAt()
{
    QWidget* window = m_stage.page().window();
    window->raise();
    window->activateWindow();
    if (!waitUntil([&] { return window->isActiveWindow(); }))
        qFatal("the window did not become the active one");
    settleEvents();
}

const std::vector<views::ChatLine>& ChatStage::lines()
{
    return m_stage.named<ui::chat::TalkView>(u"chatView"_s)->lines();
}

views::ChatLine ChatStage::last()
{
    return lines().empty() ? views::ChatLine() : lines().back();
}

bool ChatStage::waitForText(const QString& text)
{
    return waitUntil([&] { return last().text == text; });
}

bool ChatStage::waitForMark(views::ChatLine::Mark mark)
{
    return waitUntil([&] { return last().mark == mark; });
}

} // namespace karigar::test
