// SPDX-License-Identifier: MIT
pragma solidity ^0.5.10;

interface ICoin {
    function transferFrom(address from, address to, uint256 amount) external returns (bool);
}

contract Collector {
    ICoin internal coin;
    address internal pool;

    constructor(ICoin which, address where) public {
        coin = which;
        pool = where;
    }

    function gather(address payer, uint256 sum) public {
        pull(payer, sum);
    }

    function pull(address payer, uint256 sum) private {
        bool done = coin.transferFrom(payer, pool, sum);
        require(done);
    }
}
