// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace karigar::app {

namespace {
constexpr int kAnswerMs = 500;
} // namespace

SingleInstance::SingleInstance(const QString& dataFolder, QObject* parent)
    : QObject(parent)
{
    const QByteArray hash =
        QCryptographicHash::hash(QDir(dataFolder).absolutePath().toUtf8(), QCryptographicHash::Sha256)
            .toHex();
    m_name = u"karigar-"_s + QString::fromLatin1(hash.left(24));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        delete m_server.nextPendingConnection();
        Q_EMIT wokenByAnother();
    });
}

bool SingleInstance::claim()
{
    QLocalSocket other;
    other.connectToServer(m_name);
    if (other.waitForConnected(kAnswerMs))
        return false;
    // Nobody answers: what is left is a crashed process's socket.
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

} // namespace karigar::app
