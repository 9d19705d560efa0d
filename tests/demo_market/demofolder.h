// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/sqlitestore.h"

#include <QProcess>
#include <QTemporaryDir>

namespace karigar::demo::test {

/// What karigar-demo ended with and said.
struct Ended {
    int code = -1;
    QByteArray said;
};
Ended runDemo(const QStringList& arguments);

/// A demo marketplace made by the real program, in a folder of its own. Its present lies two hours
/// ahead, so that a server started on it finds nothing due.
class DemoFolder {
public:
    enum class Size { Small, Full };
    explicit DemoFolder(int seed, Size size = Size::Small);

    QString path() const { return m_dir.path() + QStringLiteral("/demo"); }
    static Millis present();
    /// All documents of a kind, by id. Not while a test needs the folder untouched: opening may write.
    std::vector<QJsonObject> documents(Kind kind);
    backend::Store& store();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<backend::SqliteStore> m_store;
};

/// The same folder for every test that only reads.
DemoFolder& sharedFolder();

template<class R>
std::vector<R> records(DemoFolder& folder)
{
    std::vector<R> all;
    for (const QJsonObject& doc : folder.documents(R::kKind))
        all.push_back(fromJson<R>(doc).value());
    return all;
}

} // namespace karigar::demo::test
