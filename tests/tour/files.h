// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

/// Small files for the tests of this folder.
namespace karigar::tour {

inline void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

inline QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A report of a tour that went well.
inline QByteArray goodReport(const QByteArray& picture)
{
    return R"([{"step":"registers","actor":"artisan","ok":true,"ms":5,"screenshot":")" + picture + "\"}]";
}

} // namespace karigar::tour
