// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/artisanprofile.h"

#include <QAbstractButton>

namespace karigar::ui {

class Pictures;

/// An artisan in a few words: portrait, name, workshop, craft, place, rating. A button that opens the
/// profile. Object name: artisanCard_<user id>.
class ArtisanCard : public QAbstractButton {
    Q_OBJECT
public:
    static constexpr int kNarrowest = 300;
    static constexpr int kHeight = 96;

    ArtisanCard(Pictures& pictures, const ArtisanProfile& profile, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Pictures& m_pictures;
    ArtisanProfile m_profile;
};

} // namespace karigar::ui
