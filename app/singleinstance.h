// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>

namespace karigar::app {

/// One Karigar by data folder: two processes must not write one cache. A second start wakes the first and
/// ends.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString& dataFolder, QObject* parent = nullptr);

    /// False when another process has this folder; it has been asked to show itself.
    bool claim();

Q_SIGNALS:
    void wokenByAnother();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace karigar::app
