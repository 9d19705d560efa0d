// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/workspace.h"
#include "ui/chat/filechooser.h"

#include <QWidget>

class QLabel;

namespace karigar::views {
class ChatDraft;
class ChatThread;
} // namespace karigar::views

namespace karigar::ui {
class Avatar;
class Button;
class ElidedLabel;
class MessageInput;
} // namespace karigar::ui

namespace karigar::ui::chat {

class TalkView;
class Thumbnails;

/// One open conversation: who and what it is about, the talk, and where to write. Reading is said to the
/// other side while this is shown in the active window. GUI thread; owned by the chats page. Object names:
/// conversation, conversationTitle, openBookingButton, chatView, writingLine, messageField, sendButton,
/// attachButton.
class Conversation : public QWidget {
    Q_OBJECT
public:
    Conversation(views::Workspace& workspace, const FileChooser& chooser, QWidget* parent);

    void open(const Id& channel);
    const Id& channel() const;
    void focusInput();

Q_SIGNALS:
    void openBookingWanted(const karigar::Id& booking);
    void trayWanted();
    void missing();
    void failed(const karigar::Error& error);

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* header();
    void renameInput();
    void refreshHead();
    void refreshWriting();
    void readIfLookedAt();
    void send(const QString& text);
    void attach();
    void openFile(const QString& line);

    views::Workspace& m_workspace;
    FileChooser m_chooser;
    views::ChatThread* m_thread;
    views::ChatDraft* m_draft;
    Thumbnails* m_thumbnails;
    Avatar* m_avatar;
    QLabel* m_name;
    ElidedLabel* m_about;
    Button* m_openBooking;
    TalkView* m_talk;
    QLabel* m_writing;
    MessageInput* m_input;
    bool m_fillingDraft = false;
};

} // namespace karigar::ui::chat
