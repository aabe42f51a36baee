// SPDX-License-Identifier: MIT
pragma solidity ^0.7.4;

/// Members keep ether here and take it out whenever they like.
contract CoinCupboard {
    mapping(address => uint256) private shelves;
    uint256 public visits;
    bool private busy;

    modifier oneAtATime() {
        require(!busy, "busy");
        busy = true;
        _;
        busy = false;
    }

    function put() external payable oneAtATime {
        require(msg.value > 0, "nothing to keep");
        shelves[msg.sender] += msg.value;
    }

    function take(uint256 amount) external oneAtATime {
        require(shelves[msg.sender] >= amount, "not that much");
        visits = visits + 1;
        (bool ok, ) = msg.sender.call{value: amount}("");
        require(ok, "refused");
        shelves[msg.sender] = shelves[msg.sender] - amount;
    }
}
