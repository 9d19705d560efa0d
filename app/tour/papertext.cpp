// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/papertext.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace karigar::tour {

namespace {
constexpr int kProgramMs = 20'000;
}

Result<QString> paperText(const QString& path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    if (!reader.waitForFinished(kProgramMs) || reader.exitStatus() != QProcess::NormalExit ||
        reader.exitCode() != 0)
        return fail(
            ErrorDomain::Internal, "not_read"_L1,
            u"pdftotext does not read %1: %2 %3"_s.arg(
                path, reader.errorString(), QString::fromUtf8(reader.readAllStandardError()).trimmed()));
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace karigar::tour
