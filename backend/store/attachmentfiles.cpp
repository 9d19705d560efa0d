// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/attachmentfiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace karigar::backend {

std::string_view sniffMime(std::string_view bytes)
{
    if (bytes.starts_with("\x89PNG\r\n\x1a\n"))
        return "image/png";
    if (bytes.starts_with("\xff\xd8\xff"))
        return "image/jpeg";
    if (bytes.starts_with("RIFF") && bytes.substr(0, 12).ends_with("WEBP"))
        return "image/webp";
    if (bytes.starts_with("%PDF-"))
        return "application/pdf";
    return {};
}

AttachmentFiles::AttachmentFiles(const QString& folder)
    : m_folder(folder)
{
}

QString AttachmentFiles::pathOf(const QString& sha) const
{
    return m_folder + u'/' + sha.left(2) + u'/' + sha;
}

Result<void> AttachmentFiles::store(const QString& sha, std::string_view bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (QString::fromLatin1(hash.result().toHex()) != sha)
        return badInput("wrong_hash"_L1, QCoreApplication::translate(
                                             "Backend", "The file was damaged on its way. Send it again."));
    if (sniffMime(bytes).empty())
        return badInput(
            "unsupported_type"_L1,
            QCoreApplication::translate("Backend", "Only PNG, JPEG, WebP and PDF files can be attached."));
    if (has(sha))
        return {};
    const QString path = pathOf(sha);
    // Written beside and renamed, so that a name never stands for half a file.
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) &&
        file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size()) &&
        file.commit();
    if (!written)
        return fail(ErrorDomain::Store, "file_not_stored"_L1,
                    QCoreApplication::translate("Backend", "The file could not be stored. Try again."), true);
    return {};
}

bool AttachmentFiles::has(const QString& sha) const
{
    return QFile::exists(pathOf(sha));
}

Result<std::string> AttachmentFiles::load(const QString& sha) const
{
    QFile file(pathOf(sha));
    if (!file.open(QIODevice::ReadOnly))
        return refuse("not_found"_L1, QCoreApplication::translate("Backend", "There is no such file."));
    return file.readAll().toStdString();
}

} // namespace karigar::backend
