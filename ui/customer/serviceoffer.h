// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/service.h"
#include "ui/shared/card.h"

class QLabel;

namespace karigar::views {
class ArtisanCalendar;
}

namespace karigar::ui {

class Pictures;

/// One workshop on an artisan's page: what it is, how long, for how many, the price, the next free time.
/// Object name: seeTimesButton_<service id>.
class ServiceOffer : public Card {
    Q_OBJECT
public:
    ServiceOffer(Pictures& pictures, const Service& service, QWidget* parent = nullptr);
    void setCalendar(const views::ArtisanCalendar& calendar);
    const Service& service() const { return m_service; }

Q_SIGNALS:
    void timesWanted();

private:
    QWidget* buildWords();
    QWidget* buildSide();

    Service m_service;
    QLabel* m_next;
};

} // namespace karigar::ui
