// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/drawingkit.h"

#include "ui/drawing/plainkit.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

Q_LOGGING_CATEGORY(lcDrawing, "karigar.drawing", QtWarningMsg)

/// Where an installed program has its modules on Linux, on macOS and on Windows.
QStringList moduleFolders()
{
    const QString program = QCoreApplication::applicationDirPath();
    return {program + u"/../lib/karigar"_s, program + u"/../PlugIns"_s, program};
}

} // namespace

DrawingKit* DrawingKit::load(const QStringList& folders)
{
    for (const QString& folder : folders) {
        QPluginLoader loader(folder + u"/karigar_drawing_kit"_s);
        if (auto* kit = qobject_cast<DrawingKit*>(loader.instance()))
            return kit;
        qCInfo(lcDrawing) << loader.errorString();
    }
    return nullptr;
}

DrawingKit& DrawingKit::instance()
{
    static PlainKit plain;
    static DrawingKit* const found = load(moduleFolders());
    return found ? *found : plain;
}

} // namespace karigar::ui
