// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <utility>

namespace karigar::app {

/// What is said on the desktop. A notice of the same key takes the place of the one before.
struct Notice {
    QString key;
    QString title;
    QString body; ///< plain text
};

/// One way in which a system shows notices. Nothing here waits: what an outlet finds out it says by a
/// signal. GUI thread; owned by the DesktopNotifier.
class NotificationOutlet : public QObject {
    Q_OBJECT
public:
    enum class State {
        Closed, ///< not asked yet whether it can show anything
        Asking, ///< the system has not answered
        Ready,
        Absent, ///< this system has no such place now; it may get one
    };
    using QObject::QObject;

    State state() const { return m_state; }
    /// Finds its place on the desktop; stateChanged() follows.
    virtual void open() = 0;
    /// Answered by shown() or failed().
    virtual void show(const Notice& notice) = 0;
    /// Takes a notice away that is settled; unknown keys do nothing.
    virtual void withdraw(const QString& key) = 0;

Q_SIGNALS:
    void stateChanged();
    void shown(const QString& key);
    void failed(const karigar::app::Notice& notice);
    /// The person clicked it.
    void activated(const QString& key);
    /// It is no longer on the screen.
    void gone(const QString& key);

protected:
    void setState(State state)
    {
        if (std::exchange(m_state, state) != state)
            Q_EMIT stateChanged();
    }

private:
    State m_state = State::Closed;
};

} // namespace karigar::app
