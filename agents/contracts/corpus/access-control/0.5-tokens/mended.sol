// SPDX-License-Identifier: MIT
pragma solidity ^0.5.0;

interface Coin {
    function transfer(address to, uint256 amount) external returns (bool);

    function balanceOf(address account) external view returns (uint256);
}

/// Holds coins for later.
contract Safe {
    Coin private coin;
    address private owner;

    constructor(Coin chosen) public {
        coin = chosen;
        owner = msg.sender;
    }

    function empty(address to) external {
        require(msg.sender == owner, "not the owner");
        require(coin.transfer(to, coin.balanceOf(address(this))), "refused");
    }
}
