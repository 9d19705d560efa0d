// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/python.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace karigar::tour {

namespace {
constexpr int kAnswerMs = 20'000;
}

Result<QString> pythonKnowing(const QString& module)
{
    const QStringList folders = qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString& folder : folders) {
        const QString found = QStandardPaths::findExecutable(u"python3"_s, {folder});
        if (found.isEmpty())
            continue;
        QProcess python;
        python.setProcessChannelMode(QProcess::MergedChannels);
        python.start(found, {u"-c"_s, u"import "_s + module});
        if (python.waitForFinished(kAnswerMs) && python.exitStatus() == QProcess::NormalExit &&
            python.exitCode() == 0)
            return found;
    }
    return fail(ErrorDomain::Internal, "no_python"_L1,
                u"no python3 of the PATH knows %1; on Debian it is the package python3-%1"_s.arg(module));
}

} // namespace karigar::tour
