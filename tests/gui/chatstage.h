// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/shared/chatline.h"
#include "tests/gui/pageshots.h"
#include "tests/support/samplemarket.h"
#include "ui/chat/pages.h"

namespace karigar::test {

/// The chats page of one person, with what a test does and sees there. GUI thread.
class ChatStage {
public:
    ChatStage(MapWorkspace& workspace, const Id& channel, const ui::chat::FileChooser& chooser = {});

    PageStage& stage() { return m_stage; }
    void write(const QString& text);
    QString written();
    void send(const QString& text);
    /// Makes its window the one that the person looks at.
    void lookAt();
    const std::vector<views::ChatLine>& lines();
    /// The newest line; an empty one when there is none.
    views::ChatLine last();
    bool waitForText(const QString& text);
    bool waitForMark(views::ChatLine::Mark mark);

private:
    PageStage m_stage;
};

} // namespace karigar::test
