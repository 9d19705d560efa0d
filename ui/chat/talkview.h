// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/shared/chatline.h"
#include "ui/shared/chatview.h"

namespace karigar::ui::chat {

class Thumbnails;

/// The kit's ChatView fed from a conversation's lines: only what changed is told to it, so that nothing moves
/// under the reader's eyes. GUI thread.
class TalkView : public ChatView {
    Q_OBJECT
public:
    TalkView(const QString& objectName, const QString& accessibleName, Thumbnails& thumbnails,
             QWidget* parent);

    /// Another conversation: starts at its newest line.
    void startAfresh();
    void setLines(const std::vector<views::ChatLine>& lines);
    const std::vector<views::ChatLine>& lines() const { return m_lines; }
    /// Null when no line has this id.
    const views::ChatLine* line(const QString& id) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    ChatEntry entryOf(const views::ChatLine& line) const;
    bool follow(const std::vector<views::ChatLine>& lines);
    void refreshPictures(const QString& sha);

    Thumbnails& m_thumbnails;
    std::vector<views::ChatLine> m_lines;
};

} // namespace karigar::ui::chat
