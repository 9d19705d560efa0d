// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Looks through files as somebody with the disk in their hands would. Values; any thread; reads each file
/// whole.
namespace karigar::tour {

/// What a search of a folder found.
struct Readable {
    int files = 0;
    qint64 bytes = 0;
    QStringList finds; ///< "words in file", a line each

    bool operator==(const Readable&) const = default;
};

/// Every file below the folder that holds one of these words, as UTF-8 or UTF-16, as written or in small
/// letters, in its bytes or its name, that is a picture, or that cannot be read.
Readable searchFolder(const QString& folder, const QStringList& words);

/// The texts themselves, and the longer words in them: an index would hold those.
QStringList withTheirWords(const QStringList& texts);

} // namespace karigar::tour
