// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/filechooser.h"
#include "ui/shell/page.h"

namespace karigar::ui {

/// The chats page of artisan and customer mode: "chats", its subject a channel (the booking's id). `chooser`
/// answers where files come from and go to; it is copied.
PageSpec chatsPage(const chat::FileChooser& chooser = chat::nativeFileChooser());

} // namespace karigar::ui
