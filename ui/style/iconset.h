// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Karigar's own icons (resources/icons/*.svg, 20 px, 1.6 px stroke), tinted by token. A QIcon from here
// follows the theme by itself: the colour is looked up when it is painted. Pixmaps are cached per size, tint
// and ratio. Thread: GUI.

#include "ui/style/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QStringView>

namespace karigar::ui {

enum class Icon {
    Today,
    Calendar,
    Bookings,
    Services,
    Clock,
    Chat,
    Rupee,
    Star,
    StarFilled,
    People,
    Person,
    Profile,
    Search,
    Compass,
    Heart,
    HeartFilled,
    Bell,
    Settings,
    Shield,
    Flag,
    Scroll,
    Chart,
    Refund,
    Card,
    Check,
    CheckCircle,
    X,
    XCircle,
    Plus,
    Minus,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    ChevronDown,
    ArrowLeft,
    More,
    Attach,
    Image,
    Download,
    Print,
    External,
    Offline,
    Sync,
    Waiting,
    Tray,
    Info,
    Warn,
    Menu,
    Edit,
    Trash,
    Copy,
    Lock,
    Pin,
    Camera,
    Send,
    Receipt,
    Undo,
    Filter,
    SignOut,
    Eye,
    EyeOff,
    Palette,
    Globe,
    Device,
    None
};

/// An icon for buttons, actions and menus; disabled ones are drawn pale.
QIcon iconFor(Icon name, Tone tone = Tone::Ink);
/// A pixmap of `size` device-independent pixels in `color`.
QPixmap iconPixmap(Icon name, const QColor& color, int size = metric::kIcon, double devicePixelRatio = 1.0);
QStringView iconName(Icon name);
inline constexpr int kIconCount = static_cast<int>(Icon::None);

} // namespace karigar::ui
