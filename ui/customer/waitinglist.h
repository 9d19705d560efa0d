// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/customer/waitingplaces.h"

#include <QHash>
#include <QScrollArea>

class QTimer;
class QVBoxLayout;

namespace karigar::ui {

class WaitingCard;

/// A customer's places in waiting lists, as cards that scroll when there are many. Hidden when there are
/// none; counts down by itself. GUI thread; owned by its page. Object names: waitingPlaces and those of
/// WaitingCard.
class WaitingList : public QScrollArea {
    Q_OBJECT
public:
    explicit WaitingList(views::Workspace& workspace, QWidget* parent = nullptr);

    bool isEmpty() const { return m_view->places().empty(); }

Q_SIGNALS:
    void changed();
    void said(const QString& words);
    void failed(const karigar::Error& error);
    void bookingWanted(const karigar::Id& booking);
    /// Open this in the system browser.
    void payHere(const QString& url);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    WaitingCard* cardFor(const Id& entry);
    void fit();

    views::WaitingPlaces* m_view;
    QVBoxLayout* m_column;
    QHash<Id, WaitingCard*> m_cards;
    QTimer* m_clock;
};

} // namespace karigar::ui
