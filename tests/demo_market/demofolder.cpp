// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo_market/demofolder.h"

#include "backend/store/datafolder.h"
#include "models/domain/base/clock.h"

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace karigar::demo::test {

Ended runDemo(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(KARIGAR_BIN_DIR "/karigar-demo"), arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit)
        throw std::runtime_error("karigar-demo did not run");
    return {process.exitCode(), process.readAll()};
}

Millis DemoFolder::present()
{
    static const Millis instant = SystemClock().now() / kHour * kHour + 2 * kHour;
    return instant;
}

DemoFolder::DemoFolder(int seed, Size size)
{
    const Ended ended =
        runDemo({u"--data"_s, path(), u"--seed"_s, QString::number(seed), u"--size"_s,
                 size == Size::Full ? u"full"_s : u"small"_s, u"--now"_s, QString::number(present())});
    if (ended.code != 0)
        throw std::runtime_error(ended.said.toStdString());
}

backend::Store& DemoFolder::store()
{
    if (!m_store)
        m_store = backend::SqliteStore::open(backend::datafolder::database(path()), {}).value();
    return *m_store;
}

std::vector<QJsonObject> DemoFolder::documents(Kind kind)
{
    return store()
        .fetch([&](backend::StoreReader& reader) { return reader.facts().list(Query::of(kind).by("id")); })
        .value();
}

DemoFolder& sharedFolder()
{
    static DemoFolder folder(7);
    return folder;
}

} // namespace karigar::demo::test
