// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One line of talk as it is shown. Plain value, any thread.

#include <QDateTime>
#include <QPixmap>
#include <QString>

namespace karigar::ui {

struct ChatEntry {
    enum class Kind { Mine, Theirs, Automatic };
    enum class Delivery { None, Waiting, Sent, Delivered, Seen, Refused };

    QString id;
    Kind kind = Kind::Theirs;
    QString author; ///< shown above the first of several from the same person
    QString text;
    QDateTime at; ///< already in the zone to show
    Delivery delivery = Delivery::None;
    QPixmap image; ///< thumbnail of an attachment, or null
};

} // namespace karigar::ui
